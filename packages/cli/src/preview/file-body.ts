import { posix } from "node:path";
import { escapeXml } from "@stackmatrix/core";
import { contentType } from "./content-type.ts";
import { type FileForm, fileAddress } from "./file-address.ts";
import { markdownHtml } from "./markdown-html.ts";
import type { ShownFile } from "./shown-file.ts";

/** Characters of a text that are shown on a page: more would keep a browser busy with what nobody reads. */
const mostCharacters = 200_000;

/** What a page shows of a file: Markdown and HTML as they are read, pictures, and all other texts as they are written. */
export function fileBody(file: ShownFile, bytes: Uint8Array, files: ReadonlyMap<string, unknown>): string {
  const { hash, path } = file;
  const [type = ""] = contentType(path).split(";");
  const current = `${escapeXml(fileAddress("file", path))}?${escapeXml(hash)}`;
  const name = escapeXml(posix.basename(path));
  if (type === "text/html") return `<iframe src="${current}" title="${name}"></iframe>`;
  if (type.startsWith("image/")) return `<img src="${current}" alt="${name}">`;
  if (!isText(type)) return `<p><a href="${current}">${name}</a> is no text.</p>`;
  const text = Buffer.from(bytes).toString("utf8");
  if (type === "text/markdown") return markdownHtml(text, linksOf(path, files));
  return textBody(text, current);
}

function textBody(text: string, current: string): string {
  const pre = `<pre>${escapeXml(text.slice(0, mostCharacters))}</pre>`;
  if (text.length <= mostCharacters) return pre;
  return `${pre}\n<p>This is the beginning. <a href="${current}">The whole file</a> has ${text.length} characters.</p>`;
}

function isText(type: string): boolean {
  return type.startsWith("text/") || /^application\/.*(?:json|xml|yaml)$/.test(type);
}

function linksOf(path: string, files: ReadonlyMap<string, unknown>) {
  const find = (form: FileForm) => (target: string) => {
    const [, step = "", rest = ""] = /^([^?#]*)(.*)$/.exec(target) ?? [];
    const there = posix.join(posix.dirname(path), decoded(step)).replace(/\/$/, "");
    const known = [there, `${there}/index.md`, `${there}/README.md`].find((one) => files.has(one));
    return known && fileAddress(form, known) + rest;
  };
  return { link: find("page"), picture: find("file") };
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
