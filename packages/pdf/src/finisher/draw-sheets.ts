import type { FinishContext, FinishedFile } from "@stackmatrix/core";
import type { PictureKind } from "@stackmatrix/sheets";

/** A sheet of which pictures are asked for. */
interface DrawnSheet {
  readonly pictures: readonly PictureKind[];
}

/** A printed sheet as it is written. */
interface PrintedFile extends Pick<FinishedFile, "path" | "of" | "key"> {
  readonly content: Uint8Array;
}

/** Draws the pictures that are asked for of printed sheets, and of those alone that are not remembered. */
export async function drawSheets(
  sheets: readonly DrawnSheet[],
  prints: readonly PrintedFile[],
  { recall }: Pick<FinishContext, "recall">,
): Promise<readonly FinishedFile[]> {
  const files: FinishedFile[] = [];
  for (const [index, { pictures }] of sheets.entries()) {
    const print = prints[index];
    if (print === undefined || pictures.length === 0) continue;
    const base = print.path.replace(/\.pdf$/, "");
    const names = { base, of: print.of, key: print.key };
    const known = recallAll(names, pictures, recall);
    files.push(...(known ?? (await draw(names, print.content, pictures))));
  }
  return files;
}

/** How the pictures of a sheet are called, and what they are made from. */
interface Names {
  readonly base: string;
  readonly of: string;
  readonly key: string;
}

/** The pictures of a sheet, if each is as the last run left it; the key of the last page says that there is no other. */
function recallAll(
  { base, key, of }: Names,
  kinds: readonly PictureKind[],
  recall: FinishContext["recall"],
): readonly FinishedFile[] | undefined {
  const files: FinishedFile[] = [];
  const take = (suffix: string, its: string) => {
    const known = recall(`${base}${suffix}`, its);
    if (known !== undefined) files.push({ path: `${base}${suffix}`, of, key: its, content: known.bytes });
    return known !== undefined;
  };
  if (kinds.includes("pages")) {
    let page = 1;
    while (take(pageSuffix(page), `${key} page`)) page += 1;
    if (!take(pageSuffix(page), `${key} last page`)) return undefined;
  }
  return kinds.includes("preview") && !take(previewSuffix, `${key} preview`) ? undefined : files;
}

async function draw(
  { base, key, of }: Names,
  pdf: Uint8Array,
  kinds: readonly PictureKind[],
): Promise<readonly FinishedFile[]> {
  // Loaded only where pictures are asked for.
  const { drawPictures } = await import("../picture/draw-pictures.ts");
  const { pages, preview } = await drawPictures(pdf, kinds);
  return [
    ...pages.map((content, index) => ({
      path: `${base}${pageSuffix(index + 1)}`,
      of,
      key: `${key} ${index === pages.length - 1 ? "last page" : "page"}`,
      content,
    })),
    ...preview.map((content) => ({ path: `${base}${previewSuffix}`, of, key: `${key} preview`, content })),
  ];
}

function pageSuffix(page: number): string {
  return `-${page}.png`;
}

const previewSuffix = ".preview.png";
