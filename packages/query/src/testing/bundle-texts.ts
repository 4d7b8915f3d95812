import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BundleName } from "../bundle.ts";

const source = fileURLToPath(new URL("..", import.meta.url));

const notice = `// Part of stackmatrix (MIT). The search is that of MiniSearch, copyright 2022 Luca Ongaro (MIT); stems are those of stemmer, copyright 2014 Titus Wormer (MIT).\n`;

/** The query layer as files that need nothing beside them, for modules and for CommonJS, and the types of its answers. */
export async function bundleTexts(): Promise<Readonly<Record<BundleName, string>>> {
  return {
    "query.js": await bundled("src/testing/entry-query.ts", "esm"),
    "query.cjs": await bundled("src/testing/entry-query.ts", "cjs"),
    "search.js": await bundled("src/testing/entry-search.ts", "esm"),
    "search.cjs": await bundled("src/testing/entry-search.ts", "cjs"),
    "answers.d.ts": answerTypes(),
  };
}

async function bundled(entry: string, format: "esm" | "cjs"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    target: "es2022",
    conditions: ["@stackmatrix/source"],
    legalComments: "none",
    logLevel: "silent",
    banner: { js: notice },
  });
  return outputFiles[0]?.text ?? "";
}

/** The types of the answers, whose ids whoever uses them has. */
function answerTypes(): string {
  const text = readFileSync(`${source}answers.ts`, "utf8");
  return text.slice(text.indexOf("\n/**") + 1);
}
