import { inEach } from "../in-each.ts";
import type { Published, PublishedEntry, Text } from "../published.ts";

/** What of an entity can be looked up. */
export interface Searchable {
  /** The kind and the id, such as `services/docker`; of an entry of the glossary that as well, behind a `#`. */
  readonly key: string;
  readonly kind: string;
  /** What it is called, for whoever finds it. */
  readonly name: Text;
  /** What it is called in each language, in full and in short. */
  readonly names: readonly string[];
  /** Its id, other names, ids elsewhere and tags. */
  readonly aliases: readonly string[];
  /** Words of the glossary in each language. */
  readonly words: readonly string[];
}

/** Everything that can be looked up, in the order of the data. */
export function searchables(data: Published): readonly Searchable[] {
  return Object.entries(data).flatMap(([kind, entities]) => {
    if (!Object.hasOwn(data.moved, kind)) return [];
    // What the entities of a kind hold is for the reader below to find out.
    return Object.entries(entities as Readonly<Record<string, Fields>>).flatMap(([id, entity]) => [
      searchable(kind, id, entity),
      ...entriesOf(entity).map((entry) => searchableEntry(`${kind}/${id}`, entry)),
    ]);
  });
}

/** An entry of the glossary, found by its words in each language. */
function searchableEntry(section: string, entry: PublishedEntry): Searchable {
  const words = [...new Set(wordsOf(entry))];
  return { key: `${section}#${entry.id}`, kind: "glossary", name: entry.word, names: [], aliases: [], words };
}

/** An entity of any kind. */
type Fields = Readonly<Record<string, unknown>>;

function searchable(kind: string, id: string, entity: Fields): Searchable {
  const { claim, name, prompt, shortName, title, word } = entity;
  const called = textOf(name) ?? textOf(title) ?? textOf(claim) ?? textOf(prompt) ?? textOf(word) ?? id;
  const names = [called, textOf(word), textOf(shortName)].flatMap((text) => inEach(text));
  const other = [...listOf(entity.aliases), ...listOf(entity.tags)];
  const elsewhere = Object.values(Object(entity.externalIds)).flatMap(listOf);
  return {
    key: `${kind}/${id}`,
    kind,
    name: called,
    names: [...new Set(names)],
    aliases: [...new Set([id, ...other, ...elsewhere, ...publisherOf(entity)])],
    words: meaningsOf(entity),
  };
}

/** What one thing is called in all languages, with what is said instead although another word is better. */
function wordsOf({ also, avoid, word }: PublishedEntry): readonly string[] {
  return [...inEach(word), ...Object.values(also).flat(), ...Object.values(avoid).flat()];
}

function textOf(value: unknown): Text | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Text) : undefined;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function publisherOf({ publisher }: Fields): readonly string[] {
  return typeof publisher === "string" ? [publisher] : [];
}

function entriesOf({ entries }: Fields): readonly PublishedEntry[] {
  return Array.isArray(entries) ? entries : [];
}

/** What a word stands for in each of its meanings. */
function meaningsOf({ meanings }: Fields): readonly string[] {
  return Array.isArray(meanings) ? meanings.flatMap(({ expansion }) => expansion ?? []) : [];
}
