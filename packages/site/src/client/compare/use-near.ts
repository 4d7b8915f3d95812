import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether an element is in a frame that scrolls, or will be soon; one that has the focus is as good as seen. */
export function useNear({ element, frame, isFirst, isWatched }: Nearness): boolean {
  const [isNear, setNear] = useState(isFirst);
  useEffect(() => {
    const { current } = element;
    if (!isWatched || current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setNear(entry.isIntersecting || entry.target.contains(document.activeElement));
      },
      { root: frame.current, rootMargin: "250px 0px" },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [isWatched]);
  return isNear;
}

interface Nearness {
  readonly element: RefObject<HTMLElement | null>;
  readonly frame: RefObject<HTMLElement | null>;
  /** Whether it is taken to be near before anybody has looked. */
  readonly isFirst: boolean;
  readonly isWatched: boolean;
}
