import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SheetDocument } from "@stackmatrix/sheets";
import { sheetAssets, sheetPage } from "@stackmatrix/sheets";
import { contentType } from "./content-type.ts";
import { fileBody } from "./file-body.ts";
import { filePage } from "./file-page.ts";
import { indexPage } from "./index-page.ts";
import type { Content } from "./preview-server.ts";
import type { Shown } from "./preview-state.ts";
import type { PrintDesk } from "./print-desk.ts";
import { readFileAddress } from "./read-file-address.ts";
import { sheetFrame } from "./sheet-frame.ts";

/** Gives the way to find what a preview shows by its path; what is not in a list is not looked for in the folder of made files. */
export function previewContents(
  shown: () => Shown,
  desk: PrintDesk,
  folder: string,
): (path: string) => Content | undefined | Promise<Content | undefined> {
  const fonts = new Map(sheetAssets().map(({ path, file }) => [`/${path}`, file]));
  const own = new Map(["preview.js", "preview-files.js", "preview.css"].map(ownFile));

  return async (path) => {
    if (path === "/") return { type: html, body: indexPage(shown()), policy: framePolicy };
    if (path === "/assets/sheet.css") return { type: "text/css; charset=utf-8", body: shown().webStylesheet };
    const font = fonts.get(path);
    if (font !== undefined) return { type: "font/woff2", body: await readFile(font) };
    return own.get(path) ?? (await findFile(path)) ?? findSheet(path);
  };

  async function findFile(address: string): Promise<Content | undefined> {
    const { form, path = "" } = readFileAddress(address) ?? {};
    const file = shown().files.get(path);
    if (file === undefined) return undefined;
    const bytes = await readFile(join(folder, file.path));
    const type = contentType(file.path);
    if (form === "file")
      return { type, body: bytes, policy: type.startsWith("text/html") ? madePagePolicy : filePolicy };
    return {
      type: html,
      body: filePage(file, fileBody(file, bytes, shown().files), shown()),
      policy: filePagePolicy,
    };
  }

  function findSheet(path: string): Content | undefined | Promise<Content | undefined> {
    const { sheets } = shown();
    const [id = "", format] = path.slice(1).split(/\.(?=html$|pdf$)/);
    const sheet = sheets.get(id);
    if (sheet === undefined) return undefined;
    if (format === "html") return pageOf(sheet);
    if (format === "pdf") return printOf(sheet);
    return { type: html, body: sheetFrame(sheet, shown()), policy: printedPolicy };
  }

  /** As it prints, where only a print tells how. */
  async function pageOf(sheet: SheetDocument): Promise<Content> {
    const print = sheet.fitPages === undefined ? undefined : await desk.print(sheet.id);
    const fitted = print?.fault === undefined ? print?.fitted?.sheet : undefined;
    return { type: html, body: sheetPage(fitted ?? sheet), policy: sheetPolicy };
  }

  async function printOf({ id }: SheetDocument): Promise<Content | undefined> {
    const print = await desk.print(id);
    if (print?.fitted !== undefined) return { type: "application/pdf", body: print.fitted.bytes };
    return print && { status: 500, type: "text/plain; charset=utf-8", body: `${print.fault}\n` };
  }
}

const html = "text/html; charset=utf-8";

/** The pages around the sheets: nothing but our own script and style, and our own frames. */
const framePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The same with a sheet in it, for printing: that brings its style and its fonts. */
const printedPolicy = framePolicy.replace(
  "style-src 'self'",
  "style-src 'self' 'unsafe-inline'; font-src 'self'",
);

/** The same with a file on it, which may be a picture. */
const filePagePolicy = framePolicy.replace("img-src data:", "img-src 'self' data:");

/** A page that a target has made: its own style, fonts and pictures, and no script. */
const madePagePolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Any other file: a picture has its style inside. */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** The sheets: no script at all; their style has attributes, such as the number of columns. */
const sheetPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

function ownFile(name: string): [string, Content] {
  const body = readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");
  return [`/${name}`, { type: contentType(name), body }];
}
