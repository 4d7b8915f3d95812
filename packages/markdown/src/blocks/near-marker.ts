import { nearestName } from "@stackmatrix/core";
import { blockKinds } from "./block-kinds.ts";

/**
 * The marker that the inside of a comment, or a line of prose, was probably meant to be; nothing where it talks of
 * something else. In prose more is asked for: the signs of a comment before it, or arguments after it.
 */
export function nearMarker(text: string, place: "comment" | "prose"): string | undefined {
  // Full-width letters and colons are what an input method leaves.
  const plain = text.normalize("NFKC");
  const [opening = ""] = /^[^\p{L}\p{N}]*/u.exec(plain) ?? [];
  const phrase = readPhrase(plain.slice(opening.length));
  if (phrase === undefined) return undefined;
  const { isColon, rest, word } = phrase;
  const { given, tail } = argumentsIn(rest);
  // A forgotten "matrix=" looks like this; more words are a sentence.
  const [first = ""] = given;
  const isId = word === "begin" && given.length === 1 && /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(first);
  const isSaid = word !== undefined || given.some(isArgument);
  if (!isId && !given.every((argument) => isArgument(argument) || (isSaid && bareWords.has(argument))))
    return undefined;
  if (place === "prose") {
    const isSigned = /[^\s*_#>)+-]/.test(opening) && isColon && word !== undefined;
    if (tail !== "" || (!isSigned && given.length === 0)) return undefined;
  } else if (word === undefined && given.length + tail.length === 0 && rest.trim() !== "") return undefined;
  return markerText(word ?? "begin", isId ? [`matrix=${first}`] : given);
}

const words = ["begin", "end"] as const;
type Word = (typeof words)[number];

/** The words of markers, and those of other tools. */
const exactWords: ReadonlyMap<string, Word> = new Map([
  ["begin", "begin"],
  ["start", "begin"],
  ["open", "begin"],
  ["end", "end"],
  ["stop", "end"],
  ["close", "end"],
  ["finish", "end"],
]);

/** The name of the tool and the word of a marker, in either order, and what follows them. */
interface Phrase {
  readonly word: Word | undefined;
  readonly isColon: boolean;
  readonly rest: string;
}

function readPhrase(text: string): Phrase | undefined {
  const [before = "", first = ""] = /^(\p{L}+)[^\p{L}\p{N}]+/u.exec(text) ?? [];
  const word = exactWords.get(first.toLowerCase());
  if (word !== undefined) {
    const rest = withoutName(text.slice(before.length));
    return rest === undefined ? undefined : { word, isColon: before.includes(":"), rest };
  }
  const named = withoutName(text);
  if (named === undefined) return undefined;
  const [separator = ""] = /^[^\p{L}\p{N}]*/u.exec(named) ?? [];
  const afterName = named.slice(separator.length);
  const [written = ""] = /^\p{L}*/u.exec(afterName) ?? [];
  const meant = wordMeant(written);
  const rest = meant === undefined ? afterName : afterName.slice(written.length);
  return { word: meant, isColon: /^\s*:\s*$/.test(separator), rest };
}

/** What follows the tool's name, which may be misspelt or in two words; nothing where it is another name. */
function withoutName(text: string): string | undefined {
  const [joined = "", first = ""] = /^(\p{L}+)(?:[-_. ]?\p{L}+)?/u.exec(text) ?? [];
  const found = [first, joined].find((candidate) => isName(candidate.replace(/[^\p{L}]/gu, "")));
  return found === undefined ? undefined : text.slice(found.length);
}

function isName(written: string): boolean {
  const name = "stackmatrix";
  return written.toLowerCase() === name || nearestName(written, [name]) === name;
}

function wordMeant(written: string): Word | undefined {
  const lower = written.toLowerCase();
  return exactWords.get(lower) ?? words.find((word) => nearestName(lower, words) === word);
}

/** The words up to the signs that end the comment, which may stand close to the last; and what is no sign after them. */
function argumentsIn(text: string): { readonly given: readonly string[]; readonly tail: string } {
  const all = text.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [];
  const end = all.findIndex((argument) => !/^[\p{L}\p{N}]/u.test(argument));
  const given = end === -1 ? all : all.slice(0, end);
  return {
    given: given.map(withoutSigns),
    tail: all
      .slice(given.length)
      .join("")
      .replace(/[^\p{L}\p{N}]|endcomment/gu, ""),
  };
}

/** An argument without what ends the comment, in the quotation marks that it needs. */
function withoutSigns(argument: string): string {
  const [, key, , value] = /^([\w-]+)=(?:(["'])([^"']*\s[^"']*)\2)/.exec(argument) ?? [];
  if (value !== undefined) return `${key}="${value}"`;
  return argument.replace(/[^\p{L}\p{N}]+$/u, "").replace(/=["'](.*)$/, "=$1");
}

function isArgument(argument: string): boolean {
  return /^[\w-]+=./.test(argument) || argument === "coverage";
}

/** Arguments without a value: by themselves they are words as any other. */
const bareWords: ReadonlySet<string> = new Set([
  ...Object.keys(blockKinds),
  ...Object.values(blockKinds).flat(),
]);

function markerText(word: Word, given: readonly string[]): string {
  if (word === "end") return "stackmatrix:end";
  return `stackmatrix:begin ${given.length === 0 ? "matrix=…" : given.join(" ")}`;
}
