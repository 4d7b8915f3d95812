import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A package as it would be published. */
export interface Tarball {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
}

/** Packs every package that is not private, as it was built, into a folder. */
export function packAll(folder: string): readonly Tarball[] {
  const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  const places = folders.filter((place) => !manifestOf(place).private);
  // The data is rendered when it is packed.
  return [...packBuilt(places, folder), { name: manifestOf("data").name, file: pack("data", folder) }];
}

/** Packs packages as they were built. One run for all: each would take longer to start than to pack. */
function packBuilt(places: readonly string[], folder: string): readonly Tarball[] {
  const filters = places.flatMap((place) => ["--filter", `./${place}`]);
  const options = ["--config.ignore-scripts=true", "--recursive", ...filters];
  const said = execFileSync(
    "npx",
    ["-y", "pnpm@12", ...options, "pack", "--json", "--pack-destination", folder],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 26 },
  );
  const packed: readonly { readonly name: string; readonly filename: string }[] = JSON.parse(said);
  const tarballs = new Map(packed.map(({ name, filename }) => [name, filename]));
  return places.map((place) => {
    const { name } = manifestOf(place);
    const file = tarballs.get(name);
    if (file === undefined) throw new Error(`${place} was not packed`);
    return { name, file };
  });
}

/** Says of a package that was never built whether it can be packed empty; its build stays as it was. */
export function packsUnbuilt(folder: string): readonly string[] {
  const place = "packages/schema";
  const dist = join(root, place, "dist");
  const kept = join(folder, "kept");
  renameSync(dist, kept);
  try {
    const tarball = pack(place, join(folder, "unbuilt"));
    return filesIn(tarball).includes("package/dist/index.js")
      ? []
      : [`${place} can be packed without its build`];
  } catch {
    // That it cannot be packed is as good.
    return [];
  } finally {
    rmSync(dist, { recursive: true, force: true });
    renameSync(kept, dist);
  }
}

/** The paths in a tarball. */
export function filesIn(tarball: string): readonly string[] {
  return execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
}

function manifestOf(place: string): { readonly name: string; readonly private?: boolean } {
  return JSON.parse(readFileSync(join(root, place, "package.json"), "utf8"));
}

function pack(place: string, folder: string): string {
  const before = existsSync(folder) ? readdirSync(folder) : [];
  execFileSync("npx", ["-y", "pnpm@12", "pack", "--pack-destination", folder], {
    cwd: join(root, place),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [made] = readdirSync(folder).filter((name) => name.endsWith(".tgz") && !before.includes(name));
  if (made === undefined) throw new Error(`${place} was not packed`);
  return join(folder, made);
}
