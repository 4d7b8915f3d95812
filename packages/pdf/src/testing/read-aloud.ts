import type { PdfFile } from "../print/pdf-file.ts";
import { readFont, textFrom } from "../print/read-font.ts";
import { isPage, readPage } from "../print/read-page.ts";
import { unpackPdf } from "./unpack-pdf.ts";

/** An element of the structure, as who hears a PDF gets it. */
export interface SpokenElement {
  readonly role: string;
  /** All that it says, by itself and by what is in it: where something stands for its content, that. */
  readonly text: string;
  /** The role of what it is in directly, and those of what is in it directly. */
  readonly parent: string;
  readonly children: readonly string[];
}

/** Reads a finished PDF by its tags alone: each element in order, before those within it. */
export function readAloud(bytes: Uint8Array): readonly SpokenElement[] {
  const objects = unpackPdf(bytes);
  const texts = readMarked(objects);
  const textOf = (kid: string, page: string): string => {
    const element = objects.get(referenceOf(kid))?.text;
    if (element === undefined) return texts.get(`${pageOf(kid) ?? page} ${numberOf(kid)}`) ?? "";
    const alt = altOf(element);
    return (
      alt ??
      kidsOf(element)
        .map((inner) => textOf(inner, pageOf(element) ?? page))
        .join("")
    );
  };
  const read = (kid: string, parent: string): readonly SpokenElement[] => {
    const element = objects.get(referenceOf(kid))?.text;
    if (element === undefined) return [];
    const role = roleOf(element);
    const inner = kidsOf(element).filter((each) => referenceOf(each) > 0);
    const children = inner.map((each) => roleOf(objects.get(referenceOf(each))?.text ?? ""));
    return [{ role, parent, text: textOf(kid, ""), children }, ...inner.flatMap((each) => read(each, role))];
  };
  const root = [...objects.values()].find(({ text }) => text.startsWith("<</Type /StructTreeRoot"));
  return kidsOf(root?.text ?? "").flatMap((kid) => read(kid, ""));
}

function kidsOf(element: string): readonly string[] {
  const [, kids = ""] = /\n\/K (\[[^[\]]*\]|\d+ 0 R|\d+|<<[^<>]*>>)/.exec(element) ?? [];
  return (kids.match(/\d+ 0 R|<<[^<>]*>>|\d+/g) ?? []).filter((kid) => !kid.includes("/OBJR"));
}

function referenceOf(kid: string): number {
  return Number(/^(\d+) 0 R$/.exec(kid)?.[1] ?? 0);
}

function numberOf(kid: string): string {
  return /\/MCID (\d+)/.exec(kid)?.[1] ?? kid;
}

function pageOf(text: string): string | undefined {
  return /\/Pg (\d+) 0 R/.exec(text)?.[1];
}

function roleOf(element: string): string {
  return /\/S \/(\w+)/.exec(element)?.[1] ?? "";
}

function altOf(element: string): string | undefined {
  const [, digits, letters] = /\n\/Alt (?:<FEFF(\w*)>|\(((?:[^\\()]|\\.)*)\))/.exec(element) ?? [];
  return digits === undefined ? letters?.replace(/\\(.)/g, "$1") : textFrom(digits);
}

/** The text of each part of a page that is marked with a number, by the numbers of page and part. */
function readMarked(objects: PdfFile["objects"]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [number, object] of objects) {
    if (!isPage(object)) continue;
    const { contents, fonts } = readPage(object.text);
    const named = new Map(Array.from(fonts, ([name, font]) => [name, readFont(objects, font)] as const));
    let [part, font] = ["", ""];
    let actual: string | undefined;
    const say = (text: string) => {
      if (part !== "") texts.set(part, `${texts.get(part) ?? ""}${text}`);
    };
    for (const line of Buffer.from(objects.get(contents)?.stream ?? [])
      .toString("latin1")
      .split("\n")) {
      const [, mark] = /^\/\w+ <<\/MCID (\d+) >>BDC$/.exec(line) ?? [];
      if (mark !== undefined) part = `${number} ${mark}`;
      else if (line.startsWith("/Span<<")) actual = textFrom(/<FEFF(\w*)>/.exec(line)?.[1] ?? "");
      else if (line === "EMC" && actual !== undefined) {
        say(actual);
        actual = undefined;
      } else if (line === "EMC") part = "";
      font = /\/(\S+) \S+ Tf/.exec(line)?.[1] ?? font;
      const [, glyphs] = /<(\w+)> Tj$/.exec(line) ?? [];
      if (glyphs !== undefined && actual === undefined) say(named.get(font)?.textOf(glyphs) ?? "");
    }
  }
  return texts;
}
