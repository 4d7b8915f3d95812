import type { PdfFile, PdfObject } from "./pdf-file.ts";
import { pdfString } from "./pdf-string.ts";

/**
 * Gives the links of a PDF of Chromium the texts that say where they lead, in their annotations and in their tags:
 * Chromium leaves both empty, and PDF/UA asks for the first. A link without a text of its own gets its address, which
 * its tag goes without: there it would be read in the place of the words that are linked.
 *
 * @throws if links are not written as Chromium writes them
 */
export function describeLinks(
  objects: PdfFile["objects"],
  texts: Readonly<Record<string, string>> = {},
): ReadonlyMap<number, PdfObject> {
  const textsByTarget = new Map(
    Object.entries(texts).map(([href, text]) => [URL.parse(href)?.href ?? href, text] as const),
  );
  const described = new Map<number, PdfObject>();
  const textsByAnnotation = new Map<number, string>();
  for (const [number, object] of objects) {
    const target = targetOf(object);
    if (target === undefined) throw new Error("its links are written in another way");
    const text = textsByTarget.get(target);
    if (text !== undefined) textsByAnnotation.set(number, text);
    if (target !== "") described.set(number, withEntry(object, "Contents", text ?? target));
  }
  for (const [number, object] of objects) {
    const text = textsByAnnotation.get(annotationOf(object));
    if (text !== undefined) described.set(number, withEntry(object, "Alt", text));
  }
  return described;
}

/** Where the annotation of a link leads, as its `href` says it; empty for any other object, nothing for an odd link. */
function targetOf({ text, stream }: PdfObject): string | undefined {
  // Nothing that stands in brackets, such as a title, makes an object a link.
  if (stream !== undefined || !/^<<[^()]*\/Subtype ?\/Link\b/.test(text)) return "";
  if (!text.startsWith("<</Type /Annot\n/Subtype /Link\n")) return undefined;
  const [, place, address] = /^\/Dest \/(\S+)|^\/URI \(((?:[^\\()]|\\.)*)\)/m.exec(text) ?? [];
  return place === undefined ? address?.replace(/\\(.)/g, "$1") : `#${place}`;
}

/** The number of the first annotation that a link's tag holds; 0, which no object has, for any other object. */
function annotationOf({ text }: PdfObject): number {
  if (!text.startsWith("<</Type /StructElem\n/S /Link\n")) return 0;
  return Number(/^\/Obj (\d+) 0 R/m.exec(text)?.[1] ?? 0);
}

function withEntry({ text }: PdfObject, key: string, value: string): PdfObject {
  return { text: text.replace(/>>$/, () => `\n/${key} ${pdfString(value)}>>`) };
}
