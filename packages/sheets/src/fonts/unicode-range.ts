/** Turns `U+20,U+3000-30FF` into pairs of first and last code point. */
export function parseUnicodeRange(range: string): readonly (readonly [number, number])[] {
  return range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().slice("U+".length).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** What two ranges have in common, as CSS writes it. */
export function intersectUnicodeRanges(one: string, other: string): string {
  const others = parseUnicodeRange(other);
  return parseUnicodeRange(one)
    .flatMap(([first, last]) =>
      others.map(([from, to]) => [Math.max(first, from), Math.min(last, to)] as const),
    )
    .filter(([first, last]) => first <= last)
    .map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`)
    .join(",");
}
