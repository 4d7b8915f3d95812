import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { nearestName } from "../diagnostic/nearest-name.ts";
import { type Kind, kinds } from "../schema/entity-kinds.ts";
import { isId, reservedIds } from "../schema/id.ts";

/** What the path of a file says about it; one of no kind is not looked at. */
export interface FilePlace {
  readonly kind?: Kind;
  /** The file's name without ".yaml"; missing where that cannot be an id, or where the file holds all of its kind. */
  readonly id?: string;
  /** Whether the file holds all entities of its kind. */
  readonly isWhole?: true;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads kind and id from a path such as "data/services/docker.yaml", given the folder of the data; folders end with a slash. */
export function placeOfFile(path: string, root: string): FilePlace {
  if (path.endsWith("/")) return placeOfFolder(path.slice(0, -1), root);
  const parts = partsWithin(path, root);
  const folder = parts.at(0);
  const name = parts.at(-1);
  if (folder === undefined || name === undefined || isIgnored(parts)) return nothing;
  if (parts.length === 1 && isKind(name)) return isFile(path, name);
  const whole = parts.length === 1 ? kinds.find((kind) => name === `${kind}.yaml`) : undefined;
  if (whole) return { kind: whole, isWhole: true, diagnostics: [] };
  if (parts.length === 1) return isYaml(name) ? unexpectedBesideKinds(path, name) : nothing;
  if (!isKind(folder)) return unknownFolder(`${root}/${folder}`, folder);
  if (parts.length > 2 || !name.endsWith(".yaml")) return unexpected(path, parts.slice(1).join("/"));
  return { kind: folder, ...idOf(path, name.slice(0, -".yaml".length)) };
}

/** Beside files there are the folders of the kinds alone, and in those none. */
function placeOfFolder(path: string, root: string): FilePlace {
  const [folder, name, ...deeper] = partsWithin(path, root);
  if (folder === undefined || isIgnored([folder, ""])) return nothing;
  if (name === undefined && /\.(?:ya?ml|json)$/i.test(folder)) return isFolder(path);
  if (!isKind(folder)) return unknownFolder(`${root}/${folder}`, folder);
  if (name === undefined) return nothing;
  const { id } = idOf(path, name.replace(/\.yaml$/, ""));
  return { ...isFolder(path), ...(deeper.length === 0 && id !== undefined && { kind: folder, id }) };
}

const nothing: FilePlace = { diagnostics: [] };

/** Folders beside the kinds that hold no data: what is built, and what editors read. */
export const ignoredFolders: ReadonlySet<string> = new Set(["dist", "schema", "node_modules"]);

function partsWithin(path: string, root: string): string[] {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1).split("/") : [];
}

function isIgnored(parts: readonly string[]): boolean {
  const [folder] = parts;
  return (
    parts.some((part) => part.startsWith(".")) ||
    (parts.length > 1 && folder !== undefined && ignoredFolders.has(folder))
  );
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function isKind(folder: string): folder is Kind {
  return (kinds as readonly string[]).includes(folder);
}

function unexpected(path: string, name: string): FilePlace {
  return { diagnostics: [{ code: "file/unexpected", location: { path }, args: { name } }] };
}

/** A file that holds all of a kind is called as the kind. */
function unexpectedBesideKinds(path: string, name: string): FilePlace {
  const kind = nearestName(name.replace(/\.ya?ml$/i, ""), kinds);
  const args = { name, nearest: kind && `${kind}.yaml` };
  return { diagnostics: [{ code: "file/unexpected", location: { path }, args }] };
}

function isFolder(path: string): FilePlace {
  return { diagnostics: [{ code: "file/is-folder", location: { path }, args: {} }] };
}

function isFile(path: string, name: string): FilePlace {
  return { diagnostics: [{ code: "file/is-file", location: { path }, args: { name } }] };
}

/** Names the folder and not the file, so that all its files give the same diagnostic. */
function unknownFolder(path: string, folder: string): FilePlace {
  const args = { folder, nearest: nearestName(folder, kinds) };
  return { diagnostics: [{ code: "file/unknown-folder", location: { path }, args }] };
}

function idOf(path: string, id: string): Pick<FilePlace, "id" | "diagnostics"> {
  if (isId(id)) return { id, diagnostics: [] };
  const code = reservedIds.has(id.toLowerCase()) ? "id/reserved" : "id/invalid";
  return { diagnostics: [{ code, location: { path }, args: { id } }] };
}
