import { count } from "../words/count.ts";
import { type DeskPrint, type PrintDesk, type PrintOrder, versionOf } from "./print-desk.ts";

/** What a preview shows: the last sheets that could be made, and what has gone wrong since. */
export interface Shown extends PrintOrder {
  /** The style of the sheets' web pages, with their fonts. */
  readonly webStylesheet: string;
  /** A report; empty while all is well. */
  readonly problems: string;
}

/** The state that the pages' script follows, as JSON: what is wrong, and the version and print of each sheet. */
export function previewState({ sheets, problems }: Shown, desk: Pick<PrintDesk, "last">): string {
  const states = Array.from(sheets.values(), (sheet) => {
    const version = versionOf(sheet);
    return [sheet.id, { version, status: statusOf(desk.last(sheet.id), version) }];
  });
  return JSON.stringify({ problems, sheets: Object.fromEntries(states) });
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
