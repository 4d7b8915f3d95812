import { readFileSync } from "node:fs";
import {
  committed,
  type Planned,
  type PlanRequest,
  type ProjectConfig,
  relativePath,
  type Target,
  targetFolder,
} from "@stackmatrix/core";
import { distinct } from "@stackmatrix/core/schema";
import { readTheme, themeFiles } from "@stackmatrix/theme";
import * as z from "zod";
import type { SheetLook, SheetPlan } from "../document/sheet-documents.ts";
import { type PictureKind, pictureKinds } from "../style/picture-kind.ts";
import { printProfiles, usualProfile } from "../style/print-profile.ts";
import { readLogo } from "./read-logo.ts";

const options = z
  .strictObject({
    dir: targetFolder,
    committed,
    profiles: z
      .array(z.enum(printProfiles))
      .min(1)
      .superRefine(distinct("each profile once"))
      .default([usualProfile])
      .meta({
        description:
          "For what the sheets are printed: `color`, `mono` for black-and-white printers, `screen` for reading; files of profiles other than `color` bear their name.",
      }),
    logo: relativePath.optional().meta({
      description: "A PNG or SVG of the project, up to 256 KiB, for the head of the sheets.",
    }),
    png: z.array(z.enum(pictureKinds)).min(1).superRefine(distinct("each kind once")).optional().meta({
      description:
        "Pictures beside each PDF: `pages`, one for each page, or `preview`, the head of the first in the size that links are shown with.",
    }),
    theme: relativePath.optional().meta({
      description: "A theme by its name, or a folder of the project with `theme.css` and `theme.yaml`.",
    }),
  })
  .meta({ description: "Sheets as HTML and PDF." });

/** The options of the sheets, and what the command line alone may say. */
export type SheetOptions = z.infer<typeof options> & {
  /** Ids of the only sheets to make. */
  readonly sheets?: readonly string[];
};

/** A file that there will be, and the sheet that it is, where it is one. */
export interface PlannedSheet extends Planned {
  readonly sheet?: SheetPlan;
  /** What is to be drawn of it. */
  readonly pictures?: readonly PictureKind[] | undefined;
}

/** Writes each sheet as an HTML page, with the stylesheet and the fonts that they share; they are printed from there. */
export const sheetsTarget: Target<SheetOptions, PlannedSheet> = {
  name: "pdf",
  options,
  finishes: [".pdf", ".png"],
  reads: ({ logo, theme }) => [...themeFiles(theme), ...(logo === undefined ? [] : [logo])],
  readsBytes: ({ logo }) => (logo === undefined ? [] : [logo]),
  check: ({ found, options, place }) => [
    ...readTheme(options.theme, found, place(["theme"])).diagnostics,
    ...readLogo(options.logo, found, place(["logo"])).diagnostics,
  ],
  async inspect(project, request) {
    const { findMissingGlyphs } = await import("../glyphs/find-missing-glyphs.ts");
    return findMissingGlyphs(project, lookOf(project.config, request));
  },
  async *plan(project, request): AsyncIterable<PlannedSheet> {
    const { planSheets } = await import("../document/sheet-documents.ts");
    const { setLike } = await import("../document/set-like.ts");
    const { sheetPage } = await import("../document/sheet-page.ts");
    const { assetStylesheet, sheetAssets } = await import("./sheet-assets.ts");
    const { config, dataset } = project;
    const look = lookOf(config, request);
    for (const sheet of planSheets(dataset, config.locales, look)) {
      yield {
        path: `${sheet.id}.html`,
        locale: sheet.locale,
        content: () => sheetPage(sheet.toRead()),
        // In which size a browser has set it, the page itself tells.
        contentLike: (_, written) => sheetPage(setLike(sheet.toPrint(), written)),
        sheet,
        pictures: request.options.png,
      };
    }
    yield { path: "assets/sheet.css", content: () => assetStylesheet(look.theme) };
    for (const { path, file } of sheetAssets()) yield { path, content: () => readFileSync(file) };
  },
};

function lookOf(
  { publisher, targets, title }: ProjectConfig,
  { found, options, place }: PlanRequest<SheetOptions>,
): SheetLook {
  const { theme } = readTheme(options.theme, found, place(["theme"]));
  const { logo } = readLogo(options.logo, found, place(["logo"]));
  const { profiles, sheets: only } = options;
  const { markdown: { dir: markdown } = {}, site } = targets;
  return {
    profiles,
    theme,
    only,
    project: { title, publisher, logo },
    markdown,
    hasSite: site !== undefined,
  };
}
