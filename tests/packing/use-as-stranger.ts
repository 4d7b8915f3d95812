import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, type Tarball } from "./pack-all.ts";

/** Installs the tarballs into a copy of `tests/consumer`, uses what they bring, and says what does not work. */
export function useAsStranger(folder: string, tarballs: readonly Tarball[]): readonly string[] {
  const home = join(folder, "consumer");
  cpSync(join(root, "tests/consumer"), home, { recursive: true });
  const files = tarballs.map(({ file }) => file);
  const npm = run(home, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...files]);
  if (npm.status !== 0) return [`npm install: ${npm.stderr}`];
  const stackmatrix = (...args: readonly string[]) =>
    run(home, process.execPath, ["node_modules/@stackmatrix/cli/bin.js", ...args]);

  const types = run(home, process.execPath, [
    join(root, "node_modules/typescript/bin/tsc"),
    ...strict,
    "use-data.ts",
  ]);
  const imported = run(home, process.execPath, ["use-data.ts"]);
  const rendered = stackmatrix("render");
  const again = stackmatrix("render");
  const checked = stackmatrix("render", "--check");
  const begun = stackmatrix("init", "formats");
  const first = stackmatrix("--cwd", "formats", "render");

  const readme = readFileSync(join(home, "README.md"), "utf8");
  const pdf = join(home, "out/en/teas.pdf");
  return [
    ...unless(types.status === 0, "the data has types", types),
    ...unless(
      /^Docker Engine: [a-z-]+ \(CC-BY-4\.0\)\ndocker run starts [^`]+\n(?:true,)+true\n$/.test(
        imported.stdout,
      ),
      "the data can be imported",
      imported,
    ),
    ...unless(rendered.status === 0, "a project is rendered", rendered),
    ...unless(
      readme.includes("| Leaves | oxidised | steamed or roasted |") ||
        /\| Leaves +\| oxidised +\|/.test(readme),
      "a block is filled",
      rendered,
    ),
    ...unless(
      existsSync(pdf) && readFileSync(pdf, "latin1").startsWith("%PDF-"),
      "a sheet is printed",
      rendered,
    ),
    ...unless(again.stdout.startsWith("Nothing to do"), "a second render finds nothing to do", again),
    ...unless(checked.status === 0, "nothing has drifted", checked),
    ...unless(begun.status === 0, "a comparison is begun", begun),
    ...unless(first.status === 0 && existsSync(join(home, "formats/.gitignore")), "it is rendered", first),
  ];
}

const strict = ["--noEmit", "--strict", "--target", "es2024", "--module", "nodenext", "--types", ""];

function unless(
  isWell: boolean,
  claim: string,
  { stderr, stdout }: SpawnSyncReturns<string>,
): readonly string[] {
  return isWell ? [] : [`It is not so that ${claim}:\n${stdout}${stderr}`];
}

/** Runs a program without what this run of pnpm or npm has put into the environment. */
function run(cwd: string, program: string, args: readonly string[]): SpawnSyncReturns<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name)),
  );
  return spawnSync(program, args, { cwd, env, encoding: "utf8" });
}
