import type { Identified } from "@stackmatrix/core";
import type { Sheet } from "@stackmatrix/core/schema";
import { baseAddress } from "@stackmatrix/view";
import type { PagePicture } from "./page-content.ts";
import { previewSize } from "./preview-size.ts";
import type { SheetFiles } from "./sheet-files.ts";
import type { SitePage } from "./site-page.ts";

/** The picture of a sheet by its whole address, as those who show links ask for it; nothing where none can be known. */
export function sharedPicture(
  page: SitePage,
  { id, title }: Pick<Identified<Sheet>, "id" | "title">,
  files: SheetFiles | undefined,
): PagePicture | undefined {
  const base = baseAddress(page.dataset);
  if (base === undefined || !files?.hasPreview || !isReached(base, files.folder)) return undefined;
  const way = `${files.folder}/${page.locale}/${id}${files.profile}.preview.png`;
  return { ...previewSize, address: new URL(way, base).href, alt: page.say(title) };
}

/** Whether a folder beside the site has an address: above the root of a host there is nothing. */
function isReached(base: string, folder: string): boolean {
  const depth = new URL(base).pathname.split("/").filter(Boolean).length;
  return folder.split("/").filter((step) => step === "..").length <= depth;
}
