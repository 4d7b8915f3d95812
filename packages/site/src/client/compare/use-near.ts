import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether an element is in a frame that scrolls, or will be soon; one that has the focus is as good as seen. */
export function useNear(
  element: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  isWatched: boolean,
): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!isWatched || current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setNear(entry.isIntersecting || entry.target.contains(document.activeElement));
      },
      { root: frame.current, rootMargin: "400px 0px" },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [isWatched]);
  return isNear;
}
