import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, SourceFile } from "@stackmatrix/core";
import type { Project } from "@stackmatrix/core/node";
import { missingIn, readSourceFile } from "@stackmatrix/core/node";
import type { TargetOutput } from "./target.ts";

/** Fills the blocks in files that people own, and reports what is wrong with their markers. */
export async function renderDocs({ root, config, configFile, dataset }: Project): Promise<TargetOutput> {
  const { renderBlocks } = await import("@stackmatrix/markdown");
  const files: { path: string; content: string }[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  for (const [index, path] of (config.targets.docs?.files ?? []).entries()) {
    if (!existsSync(join(root, path))) {
      diagnostics.push(await missingIn(configFile, ["targets", "docs", "files", index], path));
      continue;
    }
    const read = readSourceFile(root, path);
    if ("diagnostic" in read) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    sources.push(read.file);
    const blocks = renderBlocks(read.file, dataset, { align: config.targets.docs?.align });
    diagnostics.push(...blocks.diagnostics);
    if (blocks.ok) files.push({ path, content: blocks.value });
  }
  return { files, diagnostics, sources };
}
