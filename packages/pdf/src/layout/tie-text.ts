/**
 * Marks what no line may break in or before, in the text of a body: `／`, which Chinese does not allow to begin a line,
 * and dates, options, names and licences that a hyphen would part. Tags, drawings and what is marked already stay.
 */
export function tieText(body: string): string {
  return body.replace(parts, (part: string, slash?: string, whole?: string) => {
    if (slash !== undefined) return `<span class="tied">${slash}</span>`;
    return whole === undefined ? part : `<span class="whole">${whole}</span>`;
  });
}

/** A date, `--option`, `CC-BY-4.0`, `CRI-O`, `X-Ray`; all are short, since what is longer than its column must break. */
const hyphenated = [
  String.raw`\b\d{4}-\d\d-\d\d\b`,
  String.raw`(?<![\w-])--[a-z]{2,10}(?![\w-])`,
  String.raw`\b[A-Za-z]{2,6}(?:-[A-Z]{2})?-\d\.\d\b`,
  String.raw`\b[A-Z]{2,6}-[A-Z]\b`,
  String.raw`\b[A-Z]-[A-Za-z]{2,6}\b`,
].join("|");

const parts = new RegExp(
  String.raw`<svg\b.*?</svg>|<span class="date">.*?</span>|<[^>]*>|(／)|(${hyphenated})`,
  "gs",
);
