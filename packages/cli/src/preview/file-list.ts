import { posix } from "node:path";
import { escapeXml } from "@stackmatrix/core";
import { count } from "../words/count.ts";
import { fileAddress } from "./file-address.ts";
import type { ShownFile } from "./shown-file.ts";

/** So many files are all shown at once; of more, people choose a folder. */
const mostOpen = 150;

/** The files as a list, by target, language and folder. */
export function fileList(files: ReadonlyMap<string, ShownFile>): string {
  const open = files.size > mostOpen ? "" : " open";
  const byTarget = Map.groupBy(files.values(), ({ target }) => target);
  return Array.from(byTarget, ([target, its]) => {
    const groups = Array.from(
      Map.groupBy(its, ({ locale }) => locale),
      ([locale, ofLocale]) => languageGroup(target, locale, { files: ofLocale, open }),
    );
    const heading = `<h2>${escapeXml(target)} <small>${count(its.length, "file")}</small></h2>`;
    return `<section class="files">${heading}\n${groups.join("\n")}</section>`;
  }).join("\n");
}

interface Group {
  readonly files: readonly ShownFile[];
  readonly open: string;
}

function languageGroup(target: string, locale: string | undefined, { files, open }: Group): string {
  const folders = Array.from(
    Map.groupBy(files, ({ path }) => posix.dirname(path)),
    ([folder, its]) => {
      const title = `${folder === "." ? "" : folder}/`;
      const items = its.map(({ path }) => {
        const address = escapeXml(fileAddress("page", path));
        return `<li><a href="${address}">${escapeXml(posix.basename(path))}</a></li>`;
      });
      return details(`${target} ${locale ?? ""} ${folder}`, {
        ...{ title, open, size: its.length },
        body: `<ul>${items.join("\n")}</ul>`,
      });
    },
  );
  const title = locale ?? "All languages";
  return details(`${target} ${locale ?? ""}`, {
    ...{ title, open, size: files.length },
    body: folders.join("\n"),
  });
}

interface Details {
  readonly title: string;
  readonly size: number;
  readonly open: string;
  readonly body: string;
}

function details(key: string, { body, open, size, title }: Details): string {
  return `<details data-key="${escapeXml(key)}"${open}><summary>${escapeXml(title)} <small>${size}</small></summary>\n${body}</details>`;
}
