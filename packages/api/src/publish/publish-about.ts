import { hash } from "node:crypto";
import { type Dataset, kept } from "@stackmatrix/core";
import { type Kind, kinds } from "@stackmatrix/core/schema";
import type * as z from "zod";
import type { about } from "../contract/about.ts";
import { schemaVersion } from "../contract/contract.ts";
import { allAnswers } from "./all-answers.ts";
import { attributionOf } from "./attribution.ts";
import { publishProject } from "./publish-project.ts";
import { publishVocabulary } from "./publish-vocabulary.ts";

/** What of it the options of a target may say otherwise. */
export interface AboutOptions {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** SPDX identifier. */
  readonly licence?: string | undefined;
}

/** Says what the data is, which edition of it this is, how much it holds and how old its sources are; the last when it is asked. */
export function publishAbout(dataset: Dataset, options: AboutOptions = {}): z.infer<typeof about> {
  const { info, locales } = dataset;
  return {
    ...publishProject(dataset),
    name: options.name ?? info.name,
    version: options.version ?? info.version,
    licence: options.licence ?? info.licence,
    attribution: attributionOf(dataset),
    schemaVersion,
    get hash() {
      return hashOf(dataset);
    },
    locales: [...locales],
    get oldest() {
      return datesOf(dataset).oldest;
    },
    get newest() {
      return datesOf(dataset).newest;
    },
    get checkedOn() {
      return datesOf(dataset).checkedOn;
    },
    get counts() {
      const counts = counted.flatMap((kind) =>
        dataset[kind].size > 0 ? [[kind, dataset[kind].size] as const] : [],
      );
      const { total, unsourced } = allAnswers(dataset);
      return { ...Object.fromEntries(counts), answers: total, unsourced };
    },
  };
}

/** What is compared, and what that rests on; who imports this alone has a thousand bytes for it. */
const counted = [
  "services",
  "capabilities",
  "tradeoffs",
  "traits",
  "matrices",
  "sources",
] as const satisfies readonly Kind[];

/** Made of what the data says and not of what is published of it, which would take all of that. */
const hashOf = kept((dataset) => {
  const { locales, moved } = dataset;
  const around = {
    schemaVersion,
    locales,
    vocabulary: publishVocabulary(dataset),
    moved: kinds.map((kind) => [...moved[kind]]),
  };
  const entities = kinds.flatMap((kind) =>
    Array.from(dataset[kind].keys(), (id) => `${kind}/${id} ${entityHash(dataset, kind, id)}`),
  );
  return short([JSON.stringify(around), ...entities].join("\n"));
});

const entityHash = kept((dataset, kind: Kind, id: string) => short(JSON.stringify(dataset[kind].get(id))));

/** The same as a content hash, many times faster where there is much. */
function short(text: string): string {
  return hash("sha256", text).slice(0, 16);
}

const datesOf = kept(({ sources }) => {
  const all = [...sources.values()];
  const dates = all.flatMap(({ date = "undated" }) => (date === "undated" ? [] : date)).sort();
  return {
    oldest: dates[0],
    newest: dates.at(-1),
    checkedOn: all
      .flatMap(({ checkedOn }) => checkedOn ?? [])
      .sort()
      .at(-1),
  };
});
