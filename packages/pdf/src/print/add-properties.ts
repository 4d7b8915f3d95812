import type { SheetDocument } from "@stackmatrix/sheets";
import { infoDictionary, xmpPacket } from "./document-properties.ts";
import { nextNumber, type PdfFile, type PdfObject } from "./pdf-file.ts";

/** Gives a PDF the properties of its sheet, as a dictionary and as XMP. */
export function addProperties({ objects, root, info, ...file }: PdfFile, sheet: SheetDocument): PdfFile {
  const producer = /\/Producer \(([^()\\]*)\)/.exec(objects.get(info)?.text ?? "")?.[1] ?? "Chromium";
  const catalog = objects.get(root)?.text ?? "";
  const packet = Buffer.from(xmpPacket(sheet, producer), "utf8");
  const metadata = nextNumber(objects);
  const changed: readonly (readonly [number, PdfObject])[] = [
    [info, { text: infoDictionary(sheet, producer) }],
    [
      root,
      { text: catalog.replace(/\n\/Metadata \d+ 0 R/, "").replace(/>>$/, `\n/Metadata ${metadata} 0 R>>`) },
    ],
    // Not packed, so that tools which know nothing of PDF find it.
    [metadata, { text: `<</Type /Metadata/Subtype /XML/Length ${packet.length}>>`, stream: packet }],
  ];
  return { ...file, root, info, objects: new Map([...objects, ...changed]) };
}
