import { describeLinks } from "./describe-links.ts";
import { infoDictionary, xmpPacket } from "./document-properties.ts";
import { packPdf } from "./pack-pdf.ts";
import { nextNumber, type PdfObject, readPdf } from "./pdf-file.ts";
import type { SheetDocument } from "./pdf-printer.ts";
import { stripFonts } from "./strip-fonts.ts";

/**
 * Gives a PDF of Chromium the properties of its sheet and words for its links, and packs it; tags, outline, targets of
 * links and the shapes of text stay as they are.
 */
export async function finishPdf(bytes: Uint8Array, sheet: SheetDocument): Promise<Uint8Array> {
  const { objects, root, info } = readPdf(bytes);
  const producer = /\/Producer \(([^()\\]*)\)/.exec(objects.get(info)?.text ?? "")?.[1] ?? "Chromium";
  const catalog = objects.get(root)?.text ?? "";
  const packet = Buffer.from(xmpPacket(sheet, producer), "utf8");
  const metadata = nextNumber(objects);
  const finished = new Map<number, PdfObject>([
    ...(await stripFonts(objects)),
    ...describeLinks(objects, sheet.linkTexts),
    [info, { text: infoDictionary(sheet, producer) }],
    [root, { text: catalog.replace(/>>$/, `\n/Metadata ${metadata} 0 R>>`) }],
    // Not packed, so that tools which know nothing of PDF find it.
    [metadata, { text: `<</Type /Metadata/Subtype /XML/Length ${packet.length}>>`, stream: packet }],
  ]);
  return packPdf({ objects: finished, root, info });
}
