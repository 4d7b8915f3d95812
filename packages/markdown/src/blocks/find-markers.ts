import { type Diagnostic, type Location, nearestName } from "@stackmatrix/core";
import { type Line, proseLines } from "./prose-lines.ts";

/** What an author says in a marker, and where. */
export interface Argument {
  readonly key: string;
  /** Nothing where there is no `=`. */
  readonly value?: string | undefined;
  readonly location: Location;
}

/** A comment that begins or ends a block. */
export interface Marker {
  readonly word: "begin" | "end";
  readonly arguments: readonly Argument[];
  readonly line: Line;
  /** White space before it. */
  readonly indent: string;
  readonly location: Location;
}

const words = ["begin", "end"] as const;

/** The markers of a file in their order, and what is wrong with single ones. */
export function findMarkers(path: string, text: string): readonly (Marker | Diagnostic)[] {
  return [...proseLines(text)].flatMap((line) => {
    if (!line.text.includes("stackmatrix:")) return [];
    return markerOn(path, line) ?? strayMarker(path, line) ?? [];
  });
}

function markerOn(path: string, line: Line): Marker | Diagnostic | undefined {
  const found = /^( {0,3})<!--[ \t]*stackmatrix:([\w-]*)(?:[ \t]+((?:(?!-->).)*?))?[ \t]*-->[ \t]*$/.exec(
    line.text,
  );
  if (!found) return undefined;
  const [, indent = "", word = "", written = ""] = found;
  const location = placeOn(path, line, { start: indent.length, end: line.text.trimEnd().length });
  const known = words.find((candidate) => candidate === word);
  if (!known)
    return {
      code: "docs/unknown-marker",
      location,
      args: { marker: word, nearest: nearestName(word, words) },
    };
  const start = written === "" ? 0 : line.text.indexOf(written, line.text.indexOf(":") + word.length);
  return { word: known, arguments: argumentsIn(path, line, { written, start }), line, indent, location };
}

function argumentsIn(
  path: string,
  line: Line,
  { start, written }: { readonly start: number; readonly written: string },
): readonly Argument[] {
  return Array.from(written.matchAll(/[^ \t]+/g), ({ 0: argument, index }) => {
    const [key = "", ...value] = argument.split("=");
    const location = placeOn(path, line, { start: start + index, end: start + index + argument.length });
    return { key, value: value.length === 0 ? undefined : value.join("="), location };
  });
}

/** A comment that looks like a marker but shares its line, unless it is code or escaped. */
function strayMarker(path: string, line: Line): Diagnostic | undefined {
  const withoutCode = line.text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, (code) =>
    " ".repeat(code.length),
  );
  const found = /(?<!\\)<!--[ \t]*stackmatrix:(?:(?!-->).)*(?:-->)?/.exec(withoutCode);
  if (!found) return undefined;
  const location = placeOn(path, line, { start: found.index, end: found.index + found[0].trimEnd().length });
  return { code: "docs/shared-line", location, args: {} };
}

function placeOn(
  path: string,
  { number: line }: Line,
  { end, start }: { readonly start: number; readonly end: number },
): Location {
  return { path, range: { start: { line, column: start + 1 }, end: { line, column: end + 1 } } };
}
