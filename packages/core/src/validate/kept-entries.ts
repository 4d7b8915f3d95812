import type { Outcome } from "../outcome.ts";
import { parseParts, partsOf } from "../parse/parse-again.ts";
import { locator } from "../parse/parse-yaml.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import type { Entity } from "../schema/entity-kinds.ts";
import { isMapping } from "../schema/short-form.ts";
import type { SourceFile } from "../source-file.ts";
import type { RememberedEntry } from "./entry-memory.ts";

/** What a process has found right, for the next one; plain values, maps and sets. */
export interface KeptEntries {
  /** Of all that decides how entities are read. */
  readonly signature: string;
  readonly files: readonly KeptFile[];
}

/** A file of which entities were found right. */
export interface KeptFile {
  readonly path: string;
  /** What stands for all but its entities, and what it says there; of a file that holds all entities of a kind. */
  readonly around?: { readonly hash: string; readonly rest: Readonly<Record<string, unknown>> };
  readonly entries: readonly KeptEntry[];
}

/** An entity that was found right. */
interface KeptEntry {
  /** Missing where it has a file of its own. */
  readonly id?: string;
  /** Stands for its text. */
  readonly hash: string;
  readonly value: Entity;
  readonly sameInAll: ReadonlySet<string> | undefined;
  readonly cited: ReadonlySet<string>;
  readonly dates: ReadonlyMap<string, string | undefined>;
}

interface KeepOptions {
  readonly isWhole: boolean;
  hash(text: string): string;
  recall(entity: unknown): RememberedEntry | undefined;
}

/** What is to be kept of a file; nothing where none of it would serve again. */
export function keptFile(file: ParsedFile, { hash, isWhole, recall }: KeepOptions): KeptFile | undefined {
  const { path, text, value } = file;
  if (!isWhole) {
    const entry = keptEntry(recall(value), hash(text));
    return entry && { path, entries: [entry] };
  }
  const parts = partsOf(text);
  if (!parts || !isMapping(value) || !isMapping(value.entities)) return undefined;
  const { entities, ...rest } = value;
  if (holdsSymbol(rest)) return undefined;
  const read = entities;
  const entries = Array.from(parts.texts).flatMap(([id, written]) => {
    const entry = keptEntry(recall(read[id]), hash(written));
    return entry ? [{ id, ...entry }] : [];
  });
  return { path, around: { hash: hash(parts.around), rest }, entries };
}

/** Whether a value holds a number that says more than its value, which is no plain one. */
function holdsSymbol(value: unknown): boolean {
  if (typeof value === "symbol") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsSymbol);
}

/** What says of itself what its cells rest on has its places in what it says: it is read again. */
function keptEntry(entry: RememberedEntry | undefined, hash: string): KeptEntry | undefined {
  if (entry === undefined || entry.expanded.hasOwnCite) return undefined;
  const { dates, expanded, value } = entry;
  return { hash, value, dates, cited: expanded.cited, sameInAll: expanded.sameInAll };
}

interface ParseKeptOptions {
  readonly isWhole: boolean;
  hash(text: string): string;
  /** Whether what an entity takes over is as it was. */
  isAsBefore(entry: RememberedEntry): boolean;
  /** Takes what stands for an entity that need not be read, and what is known of it. */
  remember(stand: object, entry: RememberedEntry): void;
}

/** Reads a file of which entities were kept; nothing where it is to be read as if it were new. */
export function parseKept(
  source: SourceFile,
  { around, entries }: KeptFile,
  { hash, isAsBefore, isWhole, remember }: ParseKeptOptions,
): Outcome<ParsedFile> | undefined {
  if (isWhole !== (around !== undefined)) return undefined;
  const stand = (entry: KeptEntry | undefined, text: string): object | undefined => {
    if (entry === undefined || entry.hash !== hash(text)) return undefined;
    const remembered = rememberedEntry(entry);
    if (!isAsBefore(remembered)) return undefined;
    const value = {};
    remember(value, remembered);
    return value;
  };
  if (around === undefined) {
    const value = stand(entries[0], source.text);
    return value && { ok: true, value: { ...source, value, locate: locator(source) }, diagnostics: [] };
  }
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return parseParts(source, {
    rest: around.rest,
    isAround: (text) => hash(text) === around.hash,
    find: (id, text) => stand(known.get(id), text),
  });
}

/** Its whole form is that which its schema gave: who looks at a text by its place finds the same in both. */
function rememberedEntry({ cited, dates, sameInAll, value }: KeptEntry): RememberedEntry {
  return { value, dates, expanded: { value, cited, sameInAll, hasOwnCite: false } };
}
