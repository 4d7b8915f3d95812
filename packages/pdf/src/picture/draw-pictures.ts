import type { PictureKind } from "@stackmatrix/sheets";
import { encode } from "fast-png";
import { openPdf, type PageImage } from "./open-pdf.ts";

/** PNG files of a PDF; none of what was not asked for. */
export interface Pictures {
  /** In the order of the pages. */
  readonly pages: readonly Uint8Array[];
  /** At most one. */
  readonly preview: readonly Uint8Array[];
}

/** Twice as many pixels as points: sharp on a screen at the size of the paper. */
const pageScale = 2;

/** What sites show beside a link, in pixels. */
const preview = { width: 1200, height: 630 };

/** Draws a PDF as PNG files; the same file gives the same bytes on every machine. */
export async function drawPictures(pdf: Uint8Array, kinds: readonly PictureKind[]): Promise<Pictures> {
  const { pages, close } = await openPdf(pdf);
  try {
    const drawn: Uint8Array[] = [];
    for (const page of kinds.includes("pages") ? pages : [])
      drawn.push(pngOf(await page.draw(() => pageScale)));
    const heads: Uint8Array[] = [];
    for (const page of kinds.includes("preview") ? pages.slice(0, 1) : [])
      heads.push(pngOf(headOf(await page.draw((width) => preview.width / width))));
    return { pages: drawn, preview: heads };
  } finally {
    close();
  }
}

/** The upper part of a page, on white where the page ends above that of a preview. */
function headOf({ data, height, width }: PageImage): PageImage {
  const bytes = new Uint8Array(preview.width * preview.height * channels).fill(255);
  const rows = Math.min(height, preview.height);
  const columns = Math.min(width, preview.width);
  for (let row = 0; row < rows; row++) {
    const start = row * width * channels;
    bytes.set(data.subarray(start, start + columns * channels), row * preview.width * channels);
  }
  return { ...preview, data: bytes };
}

/** Of a page: red, green, blue, and how much covers the paper, which is all. */
const channels = 4;

function pngOf({ data, height, width }: PageImage): Uint8Array {
  const colours = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    colours.set(data.subarray(pixel * channels, pixel * channels + 3), pixel * 3);
  return encode({ width, height, data: colours, channels: 3 });
}
