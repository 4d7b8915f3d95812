import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageTarget } from "@stackmatrix/api";
import { targets } from "@stackmatrix/cli";
import { artifactsOf } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");

const folder = mkdtempSync(join(tmpdir(), "stackmatrix-package-"));
const importer = join(folder, "importer");
let packed: readonly string[];

beforeAll(async () => {
  const { project } = await loadProject(root, { targets });
  if (!project) throw new Error("The data is wrong; `validate` says how");
  for (const name of ["package.json", "README.md", "LICENSE"]) {
    write(join("data", name));
    copyFileSync(join(root, "data", name), join(folder, "data", name));
  }
  const { dataset } = project;
  for (const { content, path } of await artifactsOf(packageTarget, { dataset, options: { dir: "dist" } })) {
    write(join("data/dist", path), content);
  }
  const [tarball] = JSON.parse(npm(join(folder, "data"), "pack", "--ignore-scripts", "--json"));
  packed = tarball.files.map(({ path }: { readonly path: string }) => path);
  write("importer/package.json", '{ "name": "importer", "private": true, "type": "module" }\n');
  npm(importer, "install", "--offline", "--no-audit", "--no-fund", join(folder, "data", tarball.filename));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package holds what it exports and its papers, and nothing of the sources", () => {
  const papers = packed.filter((path) => !path.startsWith("dist/"));

  expect(papers.sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  expect(packed).toEqual(
    expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "dist/services.json", "dist/services.d.ts"]),
  );
});

test.each(["nodenext", "bundler"])(
  "another project imports data and types, under %s resolution",
  (resolution) => {
    write("importer/use.ts", use);

    const { status, stdout } = typecheck("use.ts", resolution);

    expect(stdout).toBe("");
    expect(status).toBe(0);
    expect(execFileSync(process.execPath, [join(importer, "use.ts")], { encoding: "utf8" })).toBe(
      "Amazon ECS,Kubernetes,string,string,CC-BY-4.0,docker run, see docs\n",
    );
  },
);

test("a misspelt id does not compile, and the data cannot be assigned to", () => {
  write("importer/wrong.ts", wrong);

  const { status, stdout } = typecheck("wrong.ts", "nodenext");

  const lines = Array.from(stdout.matchAll(/^wrong\.ts\((\d+),/gm), ([, line]) => Number(line));
  expect(status).not.toBe(0);
  expect(lines).toEqual([2, 3, 4, 5]);
});

const use = `import { about, capabilities, plain, type ServiceId, services } from "@stackmatrix/data";
import sources from "@stackmatrix/data/sources.json" with { type: "json" };

const id: ServiceId = "amazon-ecs";
const names: string[] = [services[id].name.en, services.kubernetes.shortName["zh-TW"]];
const kinds = [typeof capabilities["service-discovery"].assessments[id]?.support, typeof sources["docker-net"].title];
const words: string = plain("\\u0060docker run\\u0060, see [docs](https://example.com)");
console.log([...names, ...kinds, about.licence, words].join());
`;

const wrong = `import { type ServiceId, services } from "@stackmatrix/data";
const id: ServiceId = "kuberntes";
console.log(services["kuberntes"]);
services.docker = services.kubernetes;
services.docker.aliases.push(id);
`;

function typecheck(
  file: string,
  resolution: string,
): { readonly status: number | null; readonly stdout: string } {
  const module = resolution === "bundler" ? "preserve" : resolution;
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2024",
    "--types",
    "",
  ];
  return spawnSync(
    process.execPath,
    [tsc, ...options, "--module", module, "--moduleResolution", resolution, file],
    { cwd: importer, encoding: "utf8" },
  );
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
