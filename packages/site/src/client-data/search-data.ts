import type { Dataset } from "@stackmatrix/core";
import { kinds, type Locale } from "@stackmatrix/core/schema";
import { type Published, type Searchable, searchables } from "@stackmatrix/query";
import { type ClientWords, inLocale, type Words, wordsOf } from "@stackmatrix/view";

/** What scripts search in, and the words for what they find. */
export interface SearchData {
  readonly locale: string;
  readonly documents: readonly Searchable[];
  readonly words: Pick<ClientWords, "found" | "nothingFound">;
  /** What the kinds of entities are called. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** All names in all languages; what is found by them is called as in one. */
export function searchData(dataset: Dataset, locale: Locale): SearchData {
  const { label, site } = wordsOf(dataset, locale);
  const documents = searchables(searched(dataset));
  const named = documents.map(({ name, ...document }) => ({
    ...document,
    name: typeof name === "string" ? name : inLocale(name, locale, dataset.locales[0]),
  }));
  const { found, nothingFound } = site.client;
  return {
    locale,
    documents: named,
    words: { found, nothingFound },
    kinds: Object.fromEntries(kinds.flatMap((kind) => (isLabel(kind, label) ? [[kind, label[kind]]] : []))),
  };
}

/** What can be searched in, as the query layer reads it: publishing all else would take ten times as long. */
function searched(dataset: Dataset): Published {
  const [original] = dataset.locales;
  const all = Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries<object>(dataset[kind])]));
  const entities = {
    questions: changed(dataset.questions, (question) => ({
      prompt: question.kind === "true-false" ? question.statement : question.question,
    })),
    glossary: changed(dataset.glossary, ({ entries }) => ({
      entries: entries.map((entry) => ({ also: {}, avoid: {}, ...entry })),
    })),
    sources: changed(dataset.sources, ({ publisher }) => ({
      publisher: typeof publisher === "object" ? inLocale(publisher, original, original) : publisher,
    })),
  };
  const moved = Object.fromEntries(kinds.map((kind) => [kind, {}]));
  const about = { locales: dataset.locales };
  // What a search looks at is in entities as it is in what is published.
  return { about, moved, ...all, ...entities } as unknown as Published;
}

/** Entities by their ids, with some fields as they are published. */
function changed<Entity extends object>(
  entities: ReadonlyMap<string, Entity>,
  change: (entity: Entity) => object,
) {
  return Object.fromEntries(Array.from(entities, ([id, entity]) => [id, { ...entity, ...change(entity) }]));
}

function isLabel(kind: string, label: Words["label"]): kind is keyof Words["label"] {
  return Object.hasOwn(label, kind);
}
