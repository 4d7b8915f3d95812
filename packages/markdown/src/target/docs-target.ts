import {
  committed,
  type Dataset,
  type Diagnostic,
  type FoundFile,
  isGlob,
  type Planned,
  relativePathOrGlob,
  type SourceFile,
  type Target,
} from "@stackmatrix/core";
import { distinct } from "@stackmatrix/core/schema";
import * as z from "zod";
import type { BlocksPlan, PlannedBlocks } from "../blocks/plan-blocks.ts";
import { align } from "./align-option.ts";
import { web } from "./web-option.ts";

const options = z
  .strictObject({
    files: z
      .array(
        relativePathOrGlob.refine(
          isMarkdownGlob,
          "a pattern that ends as files of Markdown do, as in docs/**/*.md",
        ),
      )
      .min(1)
      .superRefine(distinct("each file once"))
      .meta({
        description: "Files that people own, with marked blocks in them; or patterns such as `docs/**/*.md`.",
      }),
    // Files that people own are in version control, where a narrow diff is worth less than text that editors leave alone.
    committed: committed.default(true),
    align: align.default(true),
    web,
  })
  .meta({ description: "Blocks in files that people own." });

type Options = z.infer<typeof options>;

/** Fills the blocks in files that people own, and says what is wrong with their markers. */
export const docsTarget: Target<Options> = {
  name: "docs",
  options,
  reads: ({ files }) => files,
  async *plan(
    { config, dataset },
    { found, options: { align, files, web = true }, place },
  ): AsyncIterable<Planned | Diagnostic> {
    const { planBlocks } = await import("../blocks/plan-blocks.ts");
    const { fillBlocks } = await import("../blocks/fill-blocks.ts");
    const filled = new Map<string, FilledFile>();
    const hasSite = web && config.targets.site !== undefined;
    const fill = (path: string): FilledFile => {
      const known = filled.get(path);
      if (known) return { ...known, parts: [] };
      const file = fileOf(path, found.get(path), {
        plan: (source) => planBlocks(source, dataset),
        fill: (plan, from) => fillBlocks(plan, from, { align, hasSite }),
      });
      filled.set(path, file);
      return file;
    };
    for (const [index, name] of files.entries()) {
      const location = place(["files", index]);
      const read = found.get(name);
      if (read === undefined) {
        const code = isGlob(name) ? "docs/no-match" : "file/missing";
        yield { code, location, args: { name } };
        continue;
      }
      const paths = "matching" in read ? read.matching : [name];
      const some = paths.map(fill);
      yield* some.flatMap(({ parts }) => parts);
      if (paths.length === 0) yield { code: "docs/no-match", location, args: { name } };
      else if (some.every(({ isEmpty }) => isEmpty))
        yield { code: "docs/no-block", location, args: { name } };
    }
  },
};

/** A file with its blocks filled, or what is wrong with it. */
interface FilledFile {
  readonly parts: readonly (Planned | Diagnostic)[];
  /** Whether nothing is wrong with it, and it has no block. */
  readonly isEmpty: boolean;
}

interface Filling {
  plan(source: SourceFile): PlannedBlocks;
  fill(plan: BlocksPlan, dataset: Dataset): string;
}

function fileOf(path: string, read: FoundFile | undefined, { fill, plan }: Filling): FilledFile {
  if (read === undefined || !("file" in read)) {
    const wrong: Diagnostic =
      read !== undefined && "diagnostic" in read
        ? read.diagnostic
        : { code: "file/is-folder", location: { path }, args: {} };
    return { parts: [wrong], isEmpty: false };
  }
  const { count, ...planned } = plan(read.file);
  if (!planned.ok) return { parts: planned.diagnostics, isEmpty: false };
  if (count === 0) return { parts: [], isEmpty: true };
  const { value } = planned;
  const content = (dataset: Dataset) => fill(value, dataset);
  return { parts: [{ path, basis: value.basis, content }], isEmpty: false };
}

/** All that such a pattern matches has to be Markdown: pictures beside it are not read. */
function isMarkdownGlob(path: string): boolean {
  return !isGlob(path) || /\.(?:md|mdx|markdown|\{[\w,]+\})$/i.test(path);
}
