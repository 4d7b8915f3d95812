import type { ProjectConfig } from "@stackmatrix/core";
import { html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { PageContent } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";

/** The sheets to print; where the project makes them, with links to what it made. */
export function sheetsPage(page: SitePage, sheets: SheetFiles | undefined): PageContent {
  const { dataset, locale, words } = page;
  const items = [...dataset.sheets.values()].map(({ id, orientation, size, subtitle, title }) => {
    const paper = [size, orientation && words.site[orientation]].filter(Boolean).join(" · ");
    const address = sheets && `${page.root}${sheets.folder}/${locale}/${id}${sheets.profile}`;
    const name = page.say(title);
    const links =
      address !== undefined &&
      html`<p><a href="${address}.pdf">PDF<span class="hidden"> · ${name}</span></a> · <a href="${address}.html">${words.label.webPage}<span class="hidden"> · ${name}</span></a></p>`;
    const picture =
      address !== undefined &&
      sheets?.hasPreview &&
      html`<img src="${address}.preview.png" alt="" width="1200" height="630" loading="lazy">`;
    return html`<li id="${id}">${picture}<h2>${name}</h2>${subtitle && html`<p>${proseHtml(page.tell(subtitle))}</p>`}${paper !== "" && html`<p class="quiet">${paper}</p>`}${links}</li>
`;
  });
  return { title: words.label.sheets, trail: [], body: html`<ul class="tiles sheets">${items}</ul>` };
}

/** Where the sheets are, as seen from the root of the site, and how their files are called. */
export interface SheetFiles {
  readonly folder: string;
  /** What the names of the files bear before their ending. */
  readonly profile: string;
  readonly hasPreview: boolean;
}

/** Finds out where the project puts its sheets; nothing where it makes none. */
export function sheetFiles({
  targets: { pdf, site },
}: Pick<ProjectConfig, "targets">): SheetFiles | undefined {
  if (pdf?.dir === undefined || site?.dir === undefined) return undefined;
  const { png = [], profiles = [] } = pdf as {
    readonly png?: readonly string[];
    readonly profiles?: readonly string[];
  };
  const [first = "color"] = profiles;
  const usual = profiles.length === 0 || profiles.includes("color");
  return {
    folder: wayBetween(site.dir, pdf.dir),
    profile: usual ? "" : `.${first}`,
    hasPreview: png.includes("preview"),
  };
}

function wayBetween(from: string, to: string): string {
  const [here, there] = [from.split("/"), to.split("/")];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
