/**
 * Which of two versions is the earlier one, as a function to sort by: number by number, so that 1.9 is before 1.10, and a
 * pre-release before what it leads to. 1.0 and v1.0.0 are one version; what stands behind a plus sign does not count, and
 * what has no number stands behind all that have.
 */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [readVersion(one), readVersion(other)];
  return (
    compareNumbers(left.numbers, right.numbers) ||
    left.rank - right.rank ||
    compareWords(left.words, right.words)
  );
}

interface ReadVersion {
  readonly numbers: readonly number[];
  /** Before, at or behind the version that the numbers name. */
  readonly rank: -1 | 0 | 1;
  readonly words: readonly string[];
}

function readVersion(version: string): ReadVersion {
  const [, numbers, rest = ""] = /^\D*(\d+(?:[._]\d+)*)([^+]*)/u.exec(version) ?? [];
  if (numbers === undefined) return { numbers: [Number.POSITIVE_INFINITY], rank: 0, words: wordsOf(version) };
  const words = wordsOf(rest);
  const rank = words.length === 0 ? 0 : preRelease.test(rest) ? -1 : 1;
  return { numbers: numbers.split(/[._]/).map(Number), rank, words };
}

/** `-` begins a pre-release of semantic versions; others say it by a word, or by a letter and a number as `3.14.0b2`. */
const preRelease =
  /^-|(?<!\p{L})(?:alpha|beta|canary|dev|ea|milestone|nightly|pre|preview|rc|snapshot|[abcm](?=\d))(?!\p{L})/iu;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const places = Array.from({ length: Math.max(one.length, other.length) }, (_, place) => place);
  const different = places.find((place) => (one[place] ?? 0) !== (other[place] ?? 0));
  return different === undefined ? 0 : (one[different] ?? 0) < (other[different] ?? 0) ? -1 : 1;
}

/** As semantic versions have it: numbers by their size and before words, and what goes on behind what does not. */
function compareWords(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((word, place) => word !== other[place]);
  if (different === -1) return one.length - other.length;
  const [left = "", right] = [one[different], other[different]];
  if (right === undefined) return 1;
  const [isLeftNumber, isRightNumber] = [/^\d/.test(left), /^\d/.test(right)];
  if (isLeftNumber && isRightNumber) return Number(left) - Number(right);
  if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1;
  return left < right ? -1 : 1;
}
