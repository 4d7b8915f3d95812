import type { DiagnosticArgs, Location, ValuePath } from "../diagnostic/diagnostic.ts";
import type { Slip } from "../diagnostic/slip.ts";
import { offsetAt } from "../parse/line-index.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { locales } from "../schema/locale.ts";
import { readDecimal } from "../schema/read-decimal.ts";
import { valueAt } from "./schema-at.ts";

/** A problem behind which may be a text that was not read as one. */
type Suspect = {
  [Code in "schema/unknown-key" | "schema/wrong-type"]: {
    readonly code: Code;
    readonly args: DiagnosticArgs[Code];
    readonly path: ValuePath;
  };
}["schema/unknown-key" | "schema/wrong-type"];

/**
 * Finds the slip by which a text has become a key, a mapping, a list, a word like `true` or nothing, or a number a
 * text.
 */
export function findTextSlip(file: ParsedFile, { args, code, path }: Suspect): Slip | undefined {
  if (code === "schema/unknown-key") return keySlip(file, path, args.nearest !== undefined);
  const value = valueAt(file.value, path);
  if (typeof value === "string") return numberSlip(value, args.expected);
  if (value === null && isKeyAlone(file, path)) return "unquoted-before";
  return /\ba text\b(?! for)/.test(args.expected)
    ? valueSlip(value, wordsAt(file, file.locate(path)))
    : undefined;
}

/** `{ en: Holds ships, boats }` and `{ en:Berths }` have keys that nobody meant. */
function keySlip(file: ParsedFile, path: ValuePath, isMisspelt: boolean): Slip | undefined {
  const { before, written } = wordsAt(file, file.locate(path, "key"));
  if (isKeyAlone(file, path)) return /^[^\s"']+:\S/.test(written) ? "no-space" : "unquoted-before";
  const followsText = isAmongTexts(file, path) && /[^"'\]}\s]\s*,[ \t]*$/.test(before);
  return followsText && !isMisspelt && !languageTag.test(written) ? "unquoted-before" : undefined;
}

/** What may be meant as a language, even if it is none. */
const languageTag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** Whether a key stands in a text by language. */
function isAmongTexts(file: ParsedFile, path: ValuePath): boolean {
  const owner = valueAt(file.value, path.slice(0, -1));
  return locales.some((locale) => typeof valueAt(owner, [locale]) === "string");
}

/** Whether a key stands between brackets without a colon. */
function isKeyAlone(file: ParsedFile, path: ValuePath): boolean {
  return typeof path.at(-1) === "string" && /^\s*[,}]/.test(wordsAt(file, file.locate(path, "key")).after);
}

/** `"0.10"`, `1_000` and `10,000` are no numbers. */
function numberSlip(text: string, expected: string): Slip | undefined {
  if (!/\ba (?:whole )?number\b|^1, /.test(expected)) return undefined;
  if ("digits" in readDecimal(text)) return "quoted";
  return /^[-+]?\d{1,3}(?:[,_ '\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(text) ? "separators" : undefined;
}

/** `true`, `~`, `[draft]` and `- Docker: an engine` are no texts. */
function valueSlip(value: unknown, { written }: Words): Slip | undefined {
  if (typeof value === "boolean") return "unquoted";
  if (value === null) return written.length > 0 && /^(?:~|null)$/i.test(written) ? "unquoted" : undefined;
  if (typeof value !== "object" || Object.keys(value).length !== 1 || /[{\r\n]/.test(written))
    return undefined;
  return "unquoted";
}

interface Words {
  readonly before: string;
  readonly written: string;
  readonly after: string;
}

/** What is written at a place, and what stands around it: the line up to it, and some of what follows. */
function wordsAt({ text }: ParsedFile, { range }: Location): Words {
  if (!range) return { before: "", written: "", after: "" };
  const [start, end] = [offsetAt(text, range.start), offsetAt(text, range.end)];
  const lineStart = start - (range.start.column - 1);
  return {
    before: text.slice(lineStart, start),
    written: text.slice(start, end),
    after: text.slice(end, end + 200),
  };
}
