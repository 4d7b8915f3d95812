import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root, type Tarball } from "./pack-all.ts";

/** What two linters of packages say of tarballs: entries that lead nowhere, and types that are not those of the code. */
export async function findFaults(tarballs: readonly Tarball[]): Promise<readonly string[]> {
  const faults = await Promise.all(tarballs.map(faultsOf));
  return faults.flat();
}

async function faultsOf({ file, name }: Tarball): Promise<readonly string[]> {
  const bytes = readFileSync(file);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  const entrypoints = name === "@stackmatrix/data" ? { entrypoints: dataEntries() } : {};
  const { problems } = Object(await checkPackage(createPackageFromTarballData(bytes), entrypoints));
  return [
    ...messages.map((message) => `${name}: ${formatMessage(message, pkg, { color: false })}`),
    ...(problems ?? []).filter(isMeant).map((problem: Problem) => `${name}: ${JSON.stringify(problem)}`),
  ];
}

/**
 * The entries of the data: each kind, one entity of each, and in each language two of them; those of others are written by the
 * same lines. Paths with a star, which the manifest has, no linter looks behind.
 */
function dataEntries(): string[] {
  const dist = join(root, "data/dist");
  const names = readdirSync(dist, { withFileTypes: true });
  const modules = names.flatMap(({ name }) => /^([a-z]+)\.js$/.exec(name)?.[1] ?? []);
  const folders = names.flatMap((name) => (name.isDirectory() ? name.name : []));
  const entity = (folder: string) => {
    const [first = ""] = readdirSync(join(dist, folder)).filter((file) => file.endsWith(".js"));
    return `${folder}/${first.replace(/\.js$/, "")}`;
  };
  const languages = folders.filter((name) => /^[a-z]{2}(-[A-Z]{2})?$/.test(name));
  const inLanguages = languages.flatMap((language) => [
    language,
    `${language}/services.json`,
    entity(`${language}/matrices`),
  ]);
  const kinds = modules.filter((name) => name !== "index");
  const entities = kinds.filter((name) => folders.includes(name)).map(entity);
  const files = ["data.schema.json", "data.json", "services.json", `${entities[0]}.json`];
  return [".", ...[...kinds, ...entities, ...files, ...inLanguages].map((path) => `./${path}`)];
}

interface Problem {
  readonly kind: string;
  readonly resolutionKind?: string;
}

/** These packages are modules; that old resolutions and `require` do not find them is as it should be. */
function isMeant({ kind, resolutionKind }: Problem): boolean {
  return resolutionKind !== "node10" && kind !== "CJSResolvesToESM";
}
