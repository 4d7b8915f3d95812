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
  const places = [...readdirSync(join(root, "packages")).map((name) => `packages/${name}`), "data"];
  return places.flatMap((place) => {
    const { name, private: isPrivate } = manifestOf(place);
    // Packages are packed as they were built; the data is rendered when it is packed.
    const options = place === "data" ? [] : ["--config.ignore-scripts=true"];
    return isPrivate ? [] : [{ name, file: pack(place, folder, options) }];
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

function pack(place: string, folder: string, options: readonly string[] = []): string {
  const before = existsSync(folder) ? readdirSync(folder) : [];
  execFileSync("npx", ["-y", "pnpm@12", ...options, "pack", "--pack-destination", folder], {
    cwd: join(root, place),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [made] = readdirSync(folder).filter((name) => name.endsWith(".tgz") && !before.includes(name));
  if (made === undefined) throw new Error(`${place} was not packed`);
  return join(folder, made);
}
