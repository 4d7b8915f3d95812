import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How far a frame is moved down, in steps that are smaller than what is kept beyond what is seen. */
export function useScrolled(frame: RefObject<HTMLElement | null>, step: number): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const read = () => setTop(Math.floor(current.scrollTop / step) * step);
    current.addEventListener("scroll", read, { passive: true });
    addEventListener("resize", read);
    read();
    return () => {
      current.removeEventListener("scroll", read);
      removeEventListener("resize", read);
    };
  }, [frame, step]);
  return top;
}
