import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const notice =
  "/* Part of stackmatrix (MIT). With Preact, copyright 2015-present Jason Miller (MIT), MiniSearch, copyright 2022 Luca Ongaro (MIT), and stemmer, copyright 2014 Titus Wormer (MIT). */\n";

/** The scripts of a site, by the names of their files: what each page loads, and what that loads where it is needed. */
export async function bundleTexts(): Promise<Readonly<Record<string, string>>> {
  return {
    "site.js": await bundled("site.ts"),
    "app.js": await bundled("app.tsx"),
    "search.js": await bundled("search.ts"),
  };
}

const entries = fileURLToPath(new URL("../client/entries/", import.meta.url));

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: entries,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    conditions: ["@stackmatrix/source"],
    jsx: "automatic",
    jsxImportSource: "preact",
    // Each stands beside the others under its own name, and is loaded when it is needed.
    plugins: [
      {
        name: "beside",
        setup({ onResolve }) {
          onResolve({ filter: /\/(app\.tsx|search\.ts)$/ }, ({ kind, path }) =>
            kind === "dynamic-import"
              ? { path: `./${basename(path).replace(/\.tsx?$/, ".js")}`, external: true }
              : undefined,
          );
        },
      },
    ],
    legalComments: "none",
    logLevel: "silent",
    banner: { js: notice },
  });
  return outputFiles[0]?.text ?? "";
}
