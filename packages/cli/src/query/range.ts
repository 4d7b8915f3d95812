import type { Bounds } from "@stackmatrix/query";

/** The two ends of a range such as `2..4`, `..4` or `2..`; an end that is open is empty. */
export interface Range {
  readonly first: string;
  readonly last: string;
}

/** Reads a range; nothing where it is none. */
export function rangeOf(text: string): Range | undefined {
  const [first = "", last, ...more] = text.split("..").map((end) => end.trim());
  return last === undefined || more.length > 0 || first + last === "" ? undefined : { first, last };
}

/** The most and the least of a range, whatever its ends are. */
export function boundsOf<Point>({ first, last }: Range, pointOf: (end: string) => Point): Bounds<Point> {
  return {
    ...(first !== "" && { atLeast: pointOf(first) }),
    ...(last !== "" && { atMost: pointOf(last) }),
  };
}
