import { committed, type Diagnostic, type Planned, relativePath, type Target } from "@stackmatrix/core";
import { distinct } from "@stackmatrix/core/schema";
import * as z from "zod";
import { align } from "./align-option.ts";

const options = z
  .strictObject({
    files: z
      .array(relativePath)
      .min(1)
      .superRefine(distinct("each file once"))
      .meta({ description: "Files that people own, with marked blocks in them." }),
    // Files that people own are in version control, where a narrow diff is worth less than text that editors leave alone.
    committed: committed.default(true),
    align: align.default(true),
  })
  .meta({ description: "Blocks in files that people own." });

/** Fills the blocks in files that people own, and says what is wrong with their markers. */
export const docsTarget: Target<z.infer<typeof options>> = {
  name: "docs",
  options,
  reads: ({ files }) => files,
  async *plan({ dataset }, { found, options: { align, files }, place }): AsyncIterable<Planned | Diagnostic> {
    const { renderBlocks } = await import("../blocks/render-blocks.ts");
    for (const [index, path] of files.entries()) {
      const read = found.get(path);
      if (read === undefined) {
        yield { code: "file/missing", location: place(["files", index]), args: { name: path } };
      } else if ("file" in read) {
        const blocks = renderBlocks(read.file, dataset, { align });
        yield* blocks.diagnostics;
        if (blocks.ok && blocks.blocks === 0)
          yield { code: "docs/no-block", location: place(["files", index]), args: { name: path } };
        if (blocks.ok) yield { path, content: () => blocks.value };
      } else if ("diagnostic" in read) yield read.diagnostic;
      else yield { code: "file/is-folder", location: { path }, args: {} };
    }
  },
};
