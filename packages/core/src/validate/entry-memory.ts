import type { Outcome } from "../outcome.ts";
import { parseAgain, parseMany } from "../parse/parse-again.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import type { Entity } from "../schema/entity-kinds.ts";
import { isMapping } from "../schema/short-form.ts";
import type { SourceFile } from "../source-file.ts";
import type { EntryContext, ExpandedEntry } from "./expand-entry.ts";
import { type KeptEntries, keptFile, parseKept } from "./kept-entries.ts";

/**
 * What was read and found right before, for a program that reads the same files again and again: a file that is as it was is not
 * parsed again, nor is an entity that is as it was in a file of many, and neither is checked again by itself.
 */
export interface EntryMemory {
  /** Forgets everything where entities would be read otherwise. */
  begin(signature: string): void;
  parse(source: SourceFile, scene: ParseScene): Outcome<ParsedFile>;
  recall(entity: unknown): RememberedEntry | undefined;
  remember(entity: unknown, entry: RememberedEntry): void;
  /** Stands for some things as long as they are the same, one by one. */
  tokenOf(things: readonly unknown[]): object;
  /** Whether an entity was found right by all that a token stands for. */
  isRight(entity: object, token: object): boolean;
  noteRight(entity: object, token: object): void;
  /** How many entities it has come to know since it began, and how many it knew before. */
  readonly learnt: number;
  readonly recalled: number;
  /** What another process may begin with. */
  keep(): KeptEntries;
}

/** What tells whether a file is to be read again. */
export interface ParseScene {
  /** Whether it holds all entities of a kind. */
  readonly isWhole: boolean;
  readonly dateOfSource: EntryContext["dateOfSource"];
}

/** An entity that was found right. */
export interface RememberedEntry {
  readonly expanded: ExpandedEntry;
  readonly value: Entity;
  /** The dates of sources that it has taken over. */
  readonly dates: ReadonlyMap<string, string | undefined>;
}

/** What a memory begins with that another process has kept. */
export interface EntryMemoryOptions {
  readonly kept?: KeptEntries | undefined;
  /** Tells texts apart. */
  hash?(text: string): string;
}

/** Begins to remember. */
export function startEntryMemory({ hash = (text) => text, kept }: EntryMemoryOptions = {}): EntryMemory {
  let files = new Map<string, { readonly file: ParsedFile; readonly isWhole: boolean }>();
  let entries = new WeakMap<object, RememberedEntry>();
  let known = "";
  let [learnt, recalled] = [0, 0];
  const keptFiles = new Map(kept?.files.map((file) => [file.path, file]));
  const right = new WeakMap<object, object>();
  let token: { readonly things: readonly unknown[] } = { things: [] };

  function parse(source: SourceFile, { dateOfSource, isWhole }: ParseScene): Outcome<ParsedFile> {
    const { file } = files.get(source.path) ?? {};
    // What short forms stand for is written into the parsed value: it serves again only as it is.
    const isAsBefore = (entry: RememberedEntry | undefined) => areAsBefore(entry?.dates, dateOfSource);
    const mayKeep = (entity: unknown) => isMapping(entity) && isAsBefore(entries.get(entity));
    if (file === undefined) {
      const former = kept?.signature === known ? keptFiles.get(source.path) : undefined;
      const options = {
        isWhole,
        hash,
        isAsBefore,
        remember: (at: object, one: RememberedEntry) => entries.set(at, one),
      };
      return (former && parseKept(source, former, options)) ?? parseNew(source, isWhole);
    }
    if (isWhole) return parseAgain(source, { file, mayKeep });
    const isKept = file.text === source.text && mayKeep(file.value);
    return isKept ? { ok: true, value: file, diagnostics: [] } : parseYaml(source);
  }

  return {
    begin(signature) {
      if (signature !== known) {
        files = new Map();
        entries = new WeakMap();
      }
      known = signature;
    },
    parse(source, scene) {
      const outcome = parse(source, scene);
      if (outcome.ok) files.set(source.path, { file: outcome.value, isWhole: scene.isWhole });
      else files.delete(source.path);
      return outcome;
    },
    recall(entity) {
      const entry = recall(entity);
      if (entry !== undefined) recalled += 1;
      return entry;
    },
    remember(entity, entry) {
      if (!isMapping(entity)) return;
      entries.set(entity, entry);
      learnt += 1;
    },
    tokenOf(things) {
      const isSame =
        things.length === token.things.length &&
        things.every((thing, index) => Object.is(thing, token.things[index]));
      if (!isSame) token = { things: [...things] };
      return token;
    },
    isRight: (entity, by) => right.get(entity) === by,
    noteRight: (entity, by) => void right.set(entity, by),
    get learnt() {
      return learnt;
    },
    get recalled() {
      return recalled;
    },
    keep: () => ({
      signature: known,
      files: Array.from(files.values()).flatMap(
        ({ file, isWhole }) => keptFile(file, { isWhole, hash, recall }) ?? [],
      ),
    }),
  };

  function recall(entity: unknown): RememberedEntry | undefined {
    return isMapping(entity) ? entries.get(entity) : undefined;
  }
}

/** Reads a file of which nothing is known. */
export function parseNew(source: SourceFile, isWhole: boolean): Outcome<ParsedFile> {
  return isWhole ? parseMany(source) : parseYaml(source);
}

function areAsBefore(
  dates: RememberedEntry["dates"] | undefined,
  dateOfSource: EntryContext["dateOfSource"],
): boolean {
  if (dates === undefined) return false;
  for (const [source, date] of dates) if (dateOfSource(source) !== date) return false;
  return true;
}
