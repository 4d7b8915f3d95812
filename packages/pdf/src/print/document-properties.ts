import { escapeXml } from "@stackmatrix/core";
import type { SheetDocument } from "@stackmatrix/sheets";
import { pdfString } from "./pdf-string.ts";

/** The dictionary of a document's properties; without dates, since a sheet has none but those that stand on it. */
export function infoDictionary({ title, properties }: SheetDocument, producer: string): string {
  const entries = {
    Title: title,
    Author: properties?.author,
    Subject: properties?.subject,
    Keywords: properties?.keywords.join(", "),
    Creator: "stackmatrix",
    Producer: producer,
  };
  const pairs = Object.entries(entries).flatMap(([key, text]) => (text ? `/${key} ${pdfString(text)}` : []));
  return `<<${pairs.join("\n")}>>`;
}

/** The same as XMP, which more tools read and which names languages. */
export function xmpPacket({ title, lang, properties }: SheetDocument, producer: string): string {
  const alternatives = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
  const list = (kind: "Bag" | "Seq", items: readonly string[]) =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li>${xmlText(item)}</rdf:li>`).join("")}</rdf:${kind}>`;
  const { author = "", subject = "", keywords = [], rights = "" } = properties ?? {};
  const entries = [
    "<dc:format>application/pdf</dc:format>",
    `<dc:title>${alternatives(title)}</dc:title>`,
    `<dc:language>${list("Bag", [lang])}</dc:language>`,
    author && `<dc:creator>${list("Seq", [author])}</dc:creator>`,
    subject && `<dc:description>${alternatives(subject)}</dc:description>`,
    keywords.length > 0 && `<dc:subject>${list("Bag", keywords)}</dc:subject>`,
    rights && `<dc:rights>${alternatives(rights)}</dc:rights>`,
    keywords.length > 0 && `<pdf:Keywords>${xmlText(keywords.join(", "))}</pdf:Keywords>`,
    `<pdf:Producer>${xmlText(producer)}</pdf:Producer>`,
    "<xmp:CreatorTool>stackmatrix</xmp:CreatorTool>",
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    ...entries.filter((entry) => typeof entry === "string" && entry !== ""),
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}

function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold these characters in any form.
  return escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
