import type { Outcome } from "../outcome.ts";
import { isId } from "../schema/id.ts";
import { isMapping } from "../schema/short-form.ts";
import type { SourceFile } from "../source-file.ts";
import { locator, parseYaml } from "./parse-yaml.ts";
import type { ParsedFile } from "./parsed-file.ts";

/** A file that was parsed before, and which of its entities may be taken over as they were read then. */
export interface FormerFile {
  readonly file: ParsedFile;
  mayKeep(entity: unknown): boolean;
}

/**
 * Reads the YAML of a file that holds all entities of a kind, and of it only the entities whose text has changed; whatever is
 * not as usual is read as a whole. The others are the same objects as before.
 */
export function parseAgain(source: SourceFile, { file, mayKeep }: FormerFile): Outcome<ParsedFile> {
  const before = partsOf(file.text);
  const former = isMapping(file.value) ? file.value.entities : undefined;
  if (!before || !isMapping(former) || !isMapping(file.value)) return parseMany(source);
  return parseParts(source, {
    rest: file.value,
    isAround: (around) => before.around === around,
    find(id, text) {
      const known = former[id];
      return known !== undefined && before.texts.get(id) === text && mayKeep(known) ? known : undefined;
    },
  });
}

/** What is known of a file that holds all entities of a kind. */
export interface KnownParts {
  /** What it says besides its entities. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** Whether it said that where all but its entities was written so. */
  isAround(around: string): boolean;
  /** The value of an entity that was written so; nothing where that is not known. */
  find(id: string, text: string): unknown;
}

/** Reads a file of which parts are known; whatever is not as usual is read as a whole. */
export function parseParts(source: SourceFile, { find, isAround, rest }: KnownParts): Outcome<ParsedFile> {
  const parts = partsOf(source.text);
  if (!parts || !isAround(parts.around)) return parseMany(source);
  return joinParts(source, { parts, rest, find });
}

/**
 * Reads a file that holds all entities of a kind: a long one entity by entity, since as a whole it takes thirty times as much memory
 * as it is long. Whatever is not as usual is read as a whole.
 */
export function parseMany(source: SourceFile): Outcome<ParsedFile> {
  const { path, text } = source;
  const parts = text.length > long ? partsOf(text) : undefined;
  if (parts === undefined) return parseYaml(source);
  const around = parseYaml({ path, text: parts.around.replace(cut, "") });
  if (!around.ok || !isMapping(around.value.value)) return parseYaml(source);
  return joinParts(source, { parts, rest: around.value.value, find: () => undefined });
}

/** Characters from which on a file is read in parts. */
const long = 2 ** 20;

interface JoinOptions extends Pick<KnownParts, "find" | "rest"> {
  readonly parts: FileParts;
}

function joinParts(source: SourceFile, { find, parts, rest }: JoinOptions): Outcome<ParsedFile> {
  const entities: Record<string, unknown> = {};
  for (const [id, text] of parts.texts) {
    const read = find(id, text) ?? readOne(source.path, id, text);
    if (read === undefined) return parseYaml(source);
    entities[id] = read;
  }
  const value = { ...rest, entities };
  return { ok: true, value: { ...source, value, locate: locator(source) }, diagnostics: [] };
}

/** An entity by itself; nothing where its text is not one whole entry. It is not copied: texts that are read keep all of it in memory. */
function readOne(path: string, id: string, text: string): unknown {
  const outcome = parseYaml({ path, text });
  if (!outcome.ok || !isMapping(outcome.value.value)) return undefined;
  const read = outcome.value.value;
  return Object.keys(read).join() === id ? (read[id] ?? undefined) : undefined;
}

/** A file that holds all entities of a kind, cut where its entities begin. */
export interface FileParts {
  /** All but the entities; where they stood there is a character that no YAML holds. */
  readonly around: string;
  /** The lines of each entity, by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Cuts a file where its entities begin; nothing where it is not written as such files usually are. */
export function partsOf(text: string): FileParts | undefined {
  const head = /^entities:[ \t]*\r?\n/m.exec(text);
  if (head === null) return undefined;
  const start = head.index + head[0].length;
  const indent = /^(?:[ \t]*(?:#.*)?\r?\n)*( +)[^\s#]/.exec(text.slice(start, start + mostBefore))?.[1];
  if (indent === undefined) return undefined;
  const texts = new Map<string, string>();
  const begun = { id: "", at: start };
  let first: number | undefined;
  let at = start;
  for (; at < text.length; at = endOfLine(text, at)) {
    if (!beginsEntry(text, at, indent.length)) {
      if (isOfEntities(text, at)) continue;
      break;
    }
    if (first !== undefined) texts.set(begun.id, text.slice(begun.at, at));
    const line = text.slice(at + indent.length, at + indent.length + mostOfId);
    const id = line.slice(0, line.indexOf(":"));
    // What is not plainly an id, or is there twice, is left to those who know all of YAML.
    if (!isId(id) || texts.has(id)) return undefined;
    Object.assign(begun, { id, at });
    first ??= at;
  }
  if (first === undefined) return undefined;
  texts.set(begun.id, text.slice(begun.at, at));
  return { around: `${text.slice(0, start)}${cut}${text.slice(at)}`, texts };
}

const cut = "\0";

/** Characters within which the first entity begins. */
const mostBefore = 10_000;

/** More than an id and its colon take. */
const mostOfId = 200;

function beginsEntry(text: string, at: number, indent: number): boolean {
  for (let column = 0; column < indent; column++) if (text[at + column] !== " ") return false;
  return !/[\s#]/.test(text[at + indent] ?? " ");
}

/** Whether a line stands below an entity, or is empty. */
function isOfEntities(text: string, at: number): boolean {
  return /[\s#]/.test(text[at] ?? "");
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}
