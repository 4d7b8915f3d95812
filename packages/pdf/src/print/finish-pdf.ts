import type { SheetDocument } from "@stackmatrix/sheets";
import { describeLinks } from "./describe-links.ts";
import { dissolveTextTags } from "./dissolve-text-tags.ts";
import { infoDictionary, xmpPacket } from "./document-properties.ts";
import { packPdf } from "./pack-pdf.ts";
import { nextNumber, type PdfObject, readPdf } from "./pdf-file.ts";
import { stripFonts } from "./strip-fonts.ts";
import { tidyPages } from "./tidy-pages.ts";

/**
 * Gives a PDF of Chromium the properties of its sheet and words for its links, and writes it in as few bytes as say the
 * same; what is seen, read, copied and linked stays as it is.
 */
export async function finishPdf(bytes: Uint8Array, sheet: SheetDocument): Promise<Uint8Array> {
  const { objects: printed, root, info } = readPdf(bytes);
  const objects = dissolveTextTags(printed);
  const producer = /\/Producer \(([^()\\]*)\)/.exec(objects.get(info)?.text ?? "")?.[1] ?? "Chromium";
  const catalog = objects.get(root)?.text ?? "";
  const packet = Buffer.from(xmpPacket(sheet, producer), "utf8");
  const metadata = nextNumber(objects);
  const [fonts, pages] = await Promise.all([stripFonts(objects), tidyPages(objects)]);
  const finished = new Map<number, PdfObject>([
    ...fonts,
    ...pages,
    ...describeLinks(objects, sheet.linkTexts),
    [info, { text: infoDictionary(sheet, producer) }],
    [root, { text: catalog.replace(/>>$/, `\n/Metadata ${metadata} 0 R>>`) }],
    // Not packed, so that tools which know nothing of PDF find it.
    [metadata, { text: `<</Type /Metadata/Subtype /XML/Length ${packet.length}>>`, stream: packet }],
  ]);
  return packPdf({ objects: finished, root, info });
}
