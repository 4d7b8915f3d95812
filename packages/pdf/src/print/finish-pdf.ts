import type { DiagnosticArgs } from "@stackmatrix/core";
import type { SheetDocument } from "@stackmatrix/sheets";
import { addProperties } from "./add-properties.ts";
import { describeLinks } from "./describe-links.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import { nestListItems } from "./nest-list-items.ts";
import { normalizePdf } from "./normalize-pdf.ts";
import { packPdf } from "./pack-pdf.ts";
import { partWords } from "./part-words.ts";
import { type PdfFile, readPdf } from "./pdf-file.ts";

/** What a file goes without, and why. */
export interface Unfinished {
  readonly lacks: readonly FinishingPart[];
  readonly reason: string;
}

/** What a print is given or asked for, beside what is on its pages. */
export type FinishingPart = DiagnosticArgs["sheet/not-finished"]["lacks"][number];

/**
 * Gives a PDF of Chromium what its tags lack for those who read by them, the properties of its sheet and words for its
 * links, and packs it; all else stays as it is.
 * What a file is not made for is left out, each part by itself, and told to `onUnfinished`; one that cannot be read stays
 * as it was printed, but for its dates.
 */
export async function finishPdf(
  bytes: Uint8Array,
  sheet: SheetDocument,
  onUnfinished: (unfinished: Unfinished) => void = () => {},
): Promise<Uint8Array> {
  const lacks = new Set<FinishingPart>();
  const reasons: string[] = [];
  const attempt = async <T>(parts: readonly FinishingPart[], work: () => T | Promise<T>) => {
    try {
      return await work();
    } catch (error) {
      for (const part of parts) lacks.add(part);
      reasons.push(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  // Its characters were not looked at either, since that takes reading it.
  const read = await attempt(["characters", ...parts], () => readPdf(bytes));
  let packed: Uint8Array | undefined;
  if (read !== undefined) {
    let file: PdfFile = read;
    for (const [part, work] of steps) file = (await attempt([part], () => work(file, sheet))) ?? file;
    packed = await attempt(parts, () => packPdf(file));
  }
  const [reason] = reasons;
  if (reason !== undefined) onUnfinished({ lacks: [...lacks], reason });
  return packed ?? normalizePdf(bytes);
}

const parts = ["links", "lists", "artifacts", "spaces", "properties", "packing"] as const;

/** What is done with a file that is read, in order. */
const steps: readonly (readonly [FinishingPart, (file: PdfFile, sheet: SheetDocument) => PdfFile])[] = [
  [
    "links",
    ({ objects, ...file }, { linkTexts }) => ({
      ...file,
      objects: new Map([...objects, ...describeLinks(objects, linkTexts)]),
    }),
  ],
  ["lists", nestListItems],
  ["artifacts", markArtifacts],
  ["spaces", partWords],
  ["properties", addProperties],
];
