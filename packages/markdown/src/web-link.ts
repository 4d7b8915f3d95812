import { siteAddress, type ViewContext } from "@stackmatrix/view";
import { escapeTarget, escapeText } from "./escape.ts";

/** A line that leads to a page of the project's web site, by its path in the folder of the language; empty where the project does not say where that is read. */
export function webLink(
  { dataset, locale, words }: Pick<ViewContext, "dataset" | "locale" | "words">,
  path: string,
): string {
  const address = siteAddress(dataset, `${locale}/${path}`);
  if (address === undefined) return "";
  const { compareOnWeb, readOnWeb } = words.label;
  const label = path.startsWith("matrices/") ? compareOnWeb : readOnWeb;
  return `[${escapeText(label)}](${escapeTarget(address)})`;
}

/** Which page of a web site shows what a page in Markdown shows, or a part of one. */
export function siteTwin(path: string): string {
  return path.replace(/^(?:tradeoffs|traits)(?=--|\.)/, "rows").replace(/(?:--\d+)?\.md$/, ".html");
}
