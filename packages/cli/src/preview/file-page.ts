import { posix } from "node:path";
import { escapeXml } from "@stackmatrix/core";
import { fileAddress } from "./file-address.ts";
import { pageShell } from "./page-shell.ts";
import type { Shown } from "./preview-state.ts";
import type { ShownFile } from "./shown-file.ts";

/** The page that shows a file, with its body as HTML. */
export function filePage(
  file: ShownFile,
  body: string,
  { files, problems, run }: Pick<Shown, "files" | "problems" | "run">,
): string {
  const { hash, locale, path } = file;
  const lang = locale === undefined ? "" : ` lang="${escapeXml(locale)}"`;
  const header = [
    `<a href="/">All</a> <h1>${escapeXml(path)}</h1>`,
    languagesOf(file, files),
    '<p id="status" role="status"></p>',
    `<a href="${escapeXml(fileAddress("file", path))}">The file itself</a>`,
  ];
  return pageShell(posix.basename(path), {
    attributes: `data-page="file" data-file="${escapeXml(path)}" data-run="${run}"`,
    header: header.join("\n"),
    body: `<main id="content" data-version="${escapeXml(hash)}"${lang}>\n${body}\n</main>`,
    problems,
  });
}

/** The same file in all languages that there are. */
function languagesOf({ locale, path }: ShownFile, files: ReadonlyMap<string, ShownFile>): string {
  if (locale === undefined) return "";
  const others = [...new Set(Array.from(files.values(), (file) => file.locale ?? ""))];
  const links = others.flatMap((other) => {
    const there = path
      .split("/")
      .map((step) => (step === locale ? other : step))
      .join("/");
    if (other === "" || !files.has(there)) return [];
    const current = other === locale ? ' aria-current="page"' : "";
    return `<a href="${escapeXml(fileAddress("page", there))}"${current}>${escapeXml(other)}</a>`;
  });
  return `<nav aria-label="Languages">${links.join(" ")}</nav>`;
}
