/**
 * Marks what no line may break in or before, in the text of a body: `／`, which Chinese does not allow to begin a line,
 * dates, options, names and licences that a hyphen would part, numbers with their units, and the last two Han characters
 * of an answer, of which one would be alone. Other words with a hyphen are marked as what only breaks where a line is too
 * short for it. Tags, drawings and what is marked already stay.
 */
export function tieText(body: string): string {
  return body.replace(parts, (part: string, slash?: string, whole?: string, joined?: string) => {
    if (slash !== undefined) return `<span class="tied">${slash}</span>`;
    if (joined !== undefined) return `<span class="joined">${joined}</span>`;
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

/** `244 GiB`, `0.10 USD`, `15 分鐘`. */
const withUnit = [
  String.raw`(?<![\w.,])\d[\d.,]* ?(?:[KMGT]i?B|m?s|h|USD|vCPUs?|(?:second|minute|hour|day)s?)(?!\w)`,
  String.raw`(?<![\w.,])\d[\d.,]* ?(?:美元|秒|分鐘|分钟|小時|小时|天)`,
].join("|");

const lastOfAnswer = String.raw`(?<=\p{Script=Han}{3})\p{Script=Han}{2}(?=<sup>|</span>)`;

/** `user-defined`, with the signs that no line may begin or end with. */
const joined = String.raw`[(“‘「（]*(?<![\w/@.:&#;-])(?:--)?\w+(?:-\w+)+(?![\w/@&=-])[.,;:!?)”’」），。、；：！？…]*(?!\w)`;

const parts = new RegExp(
  String.raw`<svg\b.*?</svg>|<span class="date">.*?</span>|<[^>]*>|(／)|(${hyphenated}|${withUnit}|${lastOfAnswer})|(${joined})`,
  "gsu",
);
