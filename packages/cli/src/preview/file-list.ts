import { posix } from "node:path";
import { escapeXml } from "@stackmatrix/core";
import { count } from "../words/count.ts";
import { fileAddress } from "./file-address.ts";
import type { ShownFile } from "./shown-file.ts";

/** So many files are all shown at once; of more, people choose a folder. */
const mostOpen = 40;

/** The files as a list, by target, language and folder. */
export function fileList(files: ReadonlyMap<string, ShownFile>): string {
  const byTarget = Map.groupBy(files.values(), ({ target }) => target);
  return Array.from(byTarget, ([target, its]) => {
    const groups = Array.from(
      Map.groupBy(its, ({ locale }) => locale),
      ([locale, ofLocale]) => languageGroup(target, locale, ofLocale),
    );
    const heading = `<h2>${escapeXml(target)} <small>${count(its.length, "file")}</small></h2>`;
    return `<section class="files">${heading}\n${groups.join("\n")}</section>`;
  }).join("\n");
}

function languageGroup(target: string, locale: string | undefined, files: readonly ShownFile[]): string {
  const byFolder = [...Map.groupBy(files, ({ path }) => posix.dirname(path))];
  const folders = byFolder
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, its]) => {
      const title = `${folder === "." ? "" : folder}/`;
      const items = its.map(({ path }) => {
        const address = escapeXml(fileAddress("page", path));
        return `<li><a href="${address}">${escapeXml(posix.basename(path))}</a></li>`;
      });
      return details(`${target} ${locale ?? ""} ${folder}`, {
        ...{ title, size: its.length },
        body: `<ul>${items.join("\n")}</ul>`,
      });
    });
  const title = locale ?? "All languages";
  return details(`${target} ${locale ?? ""}`, {
    ...{ title, size: files.length },
    body: folders.join("\n"),
  });
}

interface Details {
  readonly title: string;
  readonly size: number;
  readonly body: string;
}

function details(key: string, { body, size, title }: Details): string {
  const open = size > mostOpen ? "" : " open";
  return `<details data-key="${escapeXml(key)}"${open}><summary>${escapeXml(title)} <small>${size}</small></summary>\n${body}</details>`;
}
