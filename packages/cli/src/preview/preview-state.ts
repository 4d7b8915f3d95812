import { hash } from "node:crypto";
import { count } from "../words/count.ts";
import { type DeskPrint, type PrintDesk, type PrintOrder, versionOf } from "./print-desk.ts";
import type { ShownFile } from "./shown-file.ts";

/** What a preview shows: the last sheets and files that could be made, and what has gone wrong since. */
export interface Shown extends PrintOrder {
  /** The style of the sheets' web pages, with their fonts. */
  readonly webStylesheet: string;
  /** By path. */
  readonly files: ReadonlyMap<string, ShownFile>;
  /** How many runs have told what they made of the files; 0 while the first is under way. */
  readonly run: number;
  /** The paths of files that the last run has changed. */
  readonly changed: readonly string[];
  /** A report; empty while all is well. */
  readonly problems: string;
}

/** So many changed files are told by name; a page that is not told which asks for its own. */
const mostNamed = 200;

/**
 * The state that the pages' script follows, as JSON: what is wrong, the version and print of each sheet, and the files that
 * the last run has changed.
 */
export function previewState(
  { changed, files, problems, run, sheets }: Omit<Shown, "webStylesheet">,
  desk: Pick<PrintDesk, "last">,
): string {
  const states = Array.from(sheets.values(), (sheet) => {
    const version = versionOf(sheet);
    return [sheet.id, { version, status: statusOf(desk.last(sheet.id), version) }];
  });
  const named = changed.length > mostNamed ? "all" : changed;
  return JSON.stringify({
    problems,
    sheets: Object.fromEntries(states),
    files: { run, changed: named, list: listVersion(files) },
  });
}

/** Changes when a file comes or goes. */
function listVersion(files: Shown["files"]): string {
  return hash("sha256", [...files.keys()].join("\n")).slice(0, 16);
}

function statusOf(print: DeskPrint | undefined, version: string): string {
  if (print?.version !== version) return "Printing …";
  const { fault, fitted } = print;
  if (fault !== undefined) return fitted === undefined ? fault : `${fault}. Below is the last print.`;
  if (fitted === undefined) return "";
  const scale = fitted.scale === 1 ? "" : `, type at ${Math.round(fitted.scale * 100)} %`;
  const { fewestPages } = fitted;
  const overflow =
    fewestPages === undefined ? "" : `, more than it may take: ${fewestPages} in the smallest type`;
  const pages = fitted.pages === 0 ? "Pages that cannot be counted" : count(fitted.pages, "page");
  return `${pages}${scale}${overflow}`;
}
