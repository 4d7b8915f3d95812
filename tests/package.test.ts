import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageExports, packageTarget } from "@stackmatrix/api";
import { targets } from "@stackmatrix/cli";
import { artifactsOf } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build as esbuild } from "esbuild";
import ts from "typescript";
import { build as vite } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "stackmatrix-package-"));
const importer = join(folder, "importer");
const seven = join(root, "node_modules/typescript");
const installed = join(importer, "node_modules/@stackmatrix/data");
let packed: readonly string[];

beforeAll(async () => {
  const { project } = await loadProject(root, { targets });
  if (!project) throw new Error("The data is wrong; `validate` says how");
  for (const name of ["package.json", "README.md", "CHANGELOG.md", "LICENSE"]) {
    write(join("data", name));
    copyFileSync(join(root, "data", name), join(folder, "data", name));
  }
  const { config, dataset } = project;
  const options = packageTarget.options.parse(config.targets.package);
  for (const { content, path } of await artifactsOf(packageTarget, { dataset, options })) {
    write(join("data/dist", path), content);
  }
  const [tarball] = JSON.parse(npm(join(folder, "data"), "pack", "--ignore-scripts", "--json"));
  packed = tarball.files.map(({ path }: { readonly path: string }) => path);
  cpSync(join(root, "tests/consumer"), importer, { recursive: true });
  npm(importer, "install", "--offline", "--no-audit", "--no-fund", join(folder, "data", tarball.filename));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package holds what it exports and its papers, and nothing of the sources", () => {
  const papers = packed.filter((path) => !path.startsWith("dist/"));

  expect(papers.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  expect(packed).toEqual(
    expect.arrayContaining([
      "dist/index.js",
      "dist/index.d.cts",
      "dist/en/services/docker.js",
      "dist/data.schema.json",
    ]),
  );
});

test("the manifest leads into `dist` as that of a package that is published by itself leads into its folder", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "data/package.json"), "utf8"));

  expect(exports).toEqual(packageExports(["en", "zh-TW", "zh-CN"], "./dist/"));
});

/** Each way in which programs import, with what they can compile. */
const resolutions = [
  { module: "node16", resolution: "node16", files: ["use-data.ts", "use-data.cts", "use-old-ids.ts"] },
  {
    module: "nodenext",
    resolution: "nodenext",
    files: ["use-data.ts", "use-data.cts", "use-old-ids.ts", "use-json.ts"],
  },
  {
    module: "esnext",
    resolution: "bundler",
    files: ["use-data.ts", "use-old-ids.ts", "use-json.ts", "use-json-plainly.ts"],
  },
];

// The oldest and the newest in each way; what lies between them, in one.
describe.each([
  { version: "5.4", home: join(root, "tests/node_modules/typescript-5.4"), ways: resolutions },
  { version: "5.9", home: join(root, "tests/node_modules/typescript"), ways: resolutions.slice(1, 2) },
  { version: "7", home: seven, ways: resolutions },
])("TypeScript $version", ({ home, ways }) => {
  test.each(ways)("compiles what a consumer writes, under $resolution", (scene) => {
    expect(typecheck(home, scene)).toEqual({ stdout: "", status: 0 });
  });

  test("refuses a misspelt id or path, and what would change the data", () => {
    const { status, stdout } = typecheck(home, { ...nodenext, files: ["misuse-data.ts"] });

    const lines = Array.from(stdout.matchAll(/^misuse-data\.ts\((\d+),/gm), ([, line]) => Number(line));
    expect(status).not.toBe(0);
    expect([...new Set(lines)]).toEqual([2, 4, 5, 6, 7, 8, 9, 10]);
  });
});

const nodenext = { module: "nodenext", resolution: "nodenext" };

test("an id that was renamed resolves, and editors strike it out", () => {
  const file = join(importer, "use-old-ids.ts");
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) =>
      existsSync(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined,
    getCurrentDirectory: () => importer,
    getCompilationSettings: () => ({ strict: true, module: ts.ModuleKind.NodeNext, types: [] }),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });

  const struck = service.getSuggestionDiagnostics(file).filter(({ reportsDeprecated }) => reportsDeprecated);

  expect(struck.length).toBeGreaterThanOrEqual(2);
  expect(run("use-old-ids.ts")).toBe("aca-profiles-2023 aca-profiles-2023 aca-profiles-2023 false\n");
});

test.each([
  {
    file: "use-data.ts",
    says: /^Docker Engine: [a-z-]+ \(CC-BY-4\.0\)\ndocker run starts [^`]+\n(?:true,){12}true\n$/,
  },
  { file: "use-data.js", says: /^Docker Engine true true true\ntrue\n$/ },
  { file: "use-data.cjs", says: /^docker true true aca-profiles-2023\n$/ },
  { file: "use-json.ts", says: /^1 string\n$/ },
])("$file runs", ({ file, says }) => {
  expect(run(file)).toMatch(says);
});

test("what the READMEs show compiles and runs", () => {
  const shown = ["README.md", "data/README.md"].map((name) => readFileSync(join(root, name), "utf8"));
  const blocks = Array.from(shown.join("").matchAll(/^```ts\n(.*?)^```/gms), ([, code = ""]) => code);
  const files = blocks.map((_, index) => `readme-${index + 1}.ts`);
  blocks.forEach((code, index) => {
    write(join("importer", files[index] ?? ""), code);
  });

  expect(blocks.length).toBeGreaterThan(3);
  expect(typecheck(seven, { ...nodenext, files })).toEqual({ stdout: "", status: 0 });
  for (const file of files) expect(run(file)).not.toMatch(/undefined|^$/);
});

test("what the README links to is on the web, since a package's page has nothing beside it", () => {
  for (const name of ["README.md", "CHANGELOG.md"]) {
    const links = readFileSync(join(root, "data", name), "utf8").matchAll(/\]\(([^)]+)\)/g);
    for (const [, href] of links) expect(href).toMatch(/^https:\/\/(?!…)|^https:\/\/…$/);
  }
});

test("the CHANGELOG begins with the version of the package, and counts what there is", () => {
  const { version } = JSON.parse(readFileSync(join(root, "data/package.json"), "utf8"));
  const { counts } = JSON.parse(readFileSync(join(installed, "dist/about.json"), "utf8"));
  const changes = readFileSync(join(root, "data/CHANGELOG.md"), "utf8");

  expect(/^## (.*)$/m.exec(changes)?.[1]).toBe(version);
  expect(changes).toContain(`${counts.answers.toLocaleString("en")} answers`);
});

describe.each([
  { bundler: "esbuild", bundle: bundleByEsbuild },
  { bundler: "vite", bundle: bundleByVite },
])("bundled by $bundler", ({ bundle }) => {
  test("one service in one language is at most 20 kB, and what the data is at most 1 kB", async () => {
    expect(Buffer.byteLength(await bundle("bundle-docker.js"))).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(await bundle("bundle-about.js"))).toBeLessThanOrEqual(1000);
  });

  test("services and rows have each cell once", async () => {
    const { docker } = JSON.parse(readFileSync(join(installed, "dist/en/services.json"), "utf8"));
    const [cell] = Object.values<{ readonly note: string }>(docker.assessments);

    const text = await bundle("bundle-all.js");

    expect(text.split(cell?.note ?? "").length - 1).toBe(1);
  });
});

test("what the README says of sizes holds", async () => {
  const sizeOf = async (path: string) => {
    const entry = `bundle-${path.replaceAll("/", "-")}.js`;
    write(`importer/${entry}`, `import value from "@stackmatrix/data/${path}";\nconsole.log(value);\n`);
    return Buffer.byteLength(await bundleByEsbuild(entry));
  };
  const services = Object.keys(JSON.parse(readFileSync(join(installed, "dist/services.json"), "utf8")));
  const sizes = await Promise.all(
    services.map((id) => sizeOf(`en/services/${id}`).then((size) => ({ id, size }))),
  );
  const largest = sizes.toSorted((one, other) => other.size - one.size)[0];

  expect(largest?.id).toBe("amazon-ecs");
  expect(Math.round((largest?.size ?? 0) / 1000)).toBe(26);
  expect(Math.round((await sizeOf("zh-TW/matrices/ecs-vs-eks")) / 1000)).toBe(7);
});

test.each([
  ["import", "require"],
  ["require", "import"],
])("%s and then %s of the same in one program give the same", (...order) => {
  const steps = order.map((way) =>
    way === "import"
      ? "found.push(await import(path));"
      : "found.push({ default: require(path), ...require(path) });",
  );
  const program = `const paths = ${JSON.stringify(entries)};
(async () => {
  for (const path of paths) {
    const found = [];
    ${steps.join("\n    ")}
    const [one, other] = found.map((module) => JSON.stringify(module.services ?? module.default.services ?? module.default));
    if (one !== other || one === undefined) console.log(path);
  }
  console.log("done");
})();
`;
  write("importer/both.cjs", program);

  expect(run("both.cjs")).toBe("done\n");
});

const entries = [
  "",
  "/en",
  "/services",
  "/zh-TW/services",
  "/capabilities",
  "/sources",
  "/data",
  "/services/docker",
].map((path) => `@stackmatrix/data${path}`);

test("no module holds data: each reads it from JSON", () => {
  const modules = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.c?js$/.test(path) && !/^lib\/(?:query|search)\./.test(path),
  );

  expect(modules.length).toBeGreaterThan(500);
  for (const path of modules) {
    expect(readFileSync(join(installed, "dist", path), "utf8").length, path).toBeLessThan(10_000);
  }
});

test("the data keeps its JSON Schema, in which every keyword is known", () => {
  const schema = JSON.parse(readFileSync(join(installed, "dist/data.schema.json"), "utf8"));
  const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: (value: string) => URL.canParse(value) };
  const validate = new Ajv2020({ strict: true, allErrors: true, formats }).compile(schema);

  validate(JSON.parse(readFileSync(join(installed, "dist/data.json"), "utf8")));

  expect(validate.errors).toBeNull();
});

async function bundleByEsbuild(entry: string): Promise<string> {
  const { outputFiles } = await esbuild({
    absWorkingDir: importer,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}

async function bundleByVite(entry: string): Promise<string> {
  const built = await vite({
    root: importer,
    configFile: false,
    logLevel: "silent",
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(importer, entry) } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  return outputs.map((output) => (output.type === "chunk" ? output.code : "")).join("");
}

interface Scene {
  readonly module: string;
  readonly resolution: string;
  readonly files: readonly string[];
}

function typecheck(
  home: string,
  { files, module, resolution }: Scene,
): { readonly status: number | null; readonly stdout: string } {
  const config = `tsconfig.${basename(home)}.${resolution}.${files.length}.json`;
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    esModuleInterop: true,
    target: "es2022",
    module,
    moduleResolution: resolution,
    types: [],
  };
  write(join("importer", config), JSON.stringify({ compilerOptions, files }));
  const { status, stdout } = spawnSync(process.execPath, [join(home, "bin/tsc"), "-p", config], {
    cwd: importer,
    encoding: "utf8",
  });
  return { status, stdout };
}

function run(file: string): string {
  return execFileSync(process.execPath, [join(importer, file)], { encoding: "utf8" });
}

/** Runs npm without what this run of pnpm or npm has put into the environment. */
function npm(cwd: string, ...args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function write(path: string, content?: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  if (content !== undefined) writeFileSync(join(folder, path), content);
}
