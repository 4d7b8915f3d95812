import type { Dataset } from "@stackmatrix/core";
import type { Kind, LocalizedText } from "@stackmatrix/core/schema";
import type { ServiceRow } from "@stackmatrix/view";
import { escapeTarget } from "../escape.ts";
import { type RowWeight, rowWeight } from "./row-weight.ts";
import { textBytes } from "./text-bytes.ts";
import { valueBytes } from "./value-bytes.ts";

/** How much of a page something takes: bytes of UTF-8 that it does not exceed, and the sources that stand at the foot for it. */
export interface Weight {
  readonly bytes: number;
  readonly sources: readonly string[];
}

/**
 * Tells bounds of how long things are on a page, without making the page. They are the same for all languages of the
 * project, so that a page has the same parts in each.
 */
export interface Weights {
  /** A text as a page shows it. */
  text(text: string | LocalizedText): number;
  /** The name of an entity with a link to it, and an anchor. */
  link(id: string): number;
  /** The name of an entity with a link to it, and nothing else. */
  bareLink(id: string): number;
  /** The most that the name of a service takes, with a link to it and an anchor. */
  readonly longestLink: number;
  /** All that is written in a value; names of services and rows in it are links. */
  all(value: unknown): Weight;
  /** A source at the foot of a page. */
  source(id: string): number;
  row(kind: ServiceRow["kind"], id: string): RowWeight;
}

/** Several weights together. */
export function sumOf(...weights: readonly (Weight | number | "" | undefined)[]): Weight {
  let bytes = 0;
  const sources: string[] = [];
  for (const weight of weights) {
    if (typeof weight === "number") bytes += weight;
    else if (weight) {
      bytes += weight.bytes;
      sources.push(...weight.sources);
    }
  }
  return { bytes, sources };
}

/** Mark of a list, brackets, folder and ending of a link. */
const aroundLink = 36;

/** An anchor with the kind before its id. */
const aroundAnchor = 28;

/** Number, separators, and the word and the link that lead to the page of sources. */
const aroundSource = 120;

/** Starts to weigh the entities of a dataset. */
export function startWeights(dataset: Dataset): Weights {
  const links = new Map<string, number>();
  const sources = new Map<string, number>();
  const rows = {
    capability: new Map<string, RowWeight>(),
    tradeoff: new Map<string, RowWeight>(),
    trait: new Map<string, RowWeight>(),
  };
  for (const kind of named)
    for (const [id, entity] of dataset[kind])
      links.set(id, Math.max(links.get(id) ?? 0, nameBytes(entity) + id.length + aroundLink));
  const bareLink = (id: string) => links.get(id) ?? 0;

  let longestLink = 0;
  for (const id of dataset.services.keys()) longestLink = Math.max(longestLink, link(id));

  return { text: textBytes, link, bareLink, longestLink, all, source, row };

  function link(id: string): number {
    const bare = links.get(id);
    return bare === undefined ? 0 : bare + id.length + aroundAnchor;
  }

  /** Each cell is asked for by several pages, more often than it is worth to look the row up. */
  function row(kind: ServiceRow["kind"], id: string): RowWeight {
    const known = rows[kind].get(id);
    if (known !== undefined) return known;
    const weight = rowWeight(dataset, kind, id);
    rows[kind].set(id, weight);
    return weight;
  }

  function source(id: string): number {
    const known = sources.get(id);
    if (known !== undefined) return known;
    const { publisher = "", title = "", url = "" } = dataset.sources.get(id) ?? {};
    const address = Buffer.byteLength(escapeTarget(url));
    const weight = textBytes(title) + textBytes(publisher) + address + id.length + aroundSource;
    sources.set(id, weight);
    return weight;
  }

  function all(value: unknown): Weight {
    const cited: string[] = [];
    const bytes = valueBytes(value, dataset.locales[0], (text) => {
      if (dataset.sources.has(text)) cited.push(text);
      return bareLink(text);
    });
    return { bytes, sources: cited };
  }
}

function nameBytes(entity: object): number {
  const { claim, name, prompt, title } = entity as Readonly<Record<string, string | LocalizedText>>;
  return textBytes(name ?? title ?? claim ?? prompt ?? "");
}

/** The kinds whose entities are named on the pages of others. */
const named = [
  "layers",
  "services",
  "relations",
  "capabilities",
  "tradeoffs",
  "traits",
  "sources",
  "misconceptions",
] as const satisfies readonly Kind[];
