import { answerCount, contentHash, type Dataset } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import type * as z from "zod";
import type { about } from "../contract/about.ts";
import { schemaVersion } from "../contract/contract.ts";
import { attributionOf } from "./attribution.ts";
import { publishProject } from "./publish-project.ts";

/** What of it the options of a target may say otherwise. */
export interface AboutOptions {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** SPDX identifier. */
  readonly licence?: string | undefined;
}

/** Says what the data is, which edition of it this is, how much it holds and how old its sources are. */
export function publishAbout(
  dataset: Dataset,
  content: unknown,
  options: AboutOptions = {},
): z.infer<typeof about> {
  const { info, locales } = dataset;
  const { total, unsourced } = answerCount(dataset);
  const counts = counted.flatMap((kind) =>
    dataset[kind].size > 0 ? [[kind, dataset[kind].size] as const] : [],
  );
  return {
    ...publishProject(dataset),
    name: options.name ?? info.name,
    version: options.version ?? info.version,
    licence: options.licence ?? info.licence,
    attribution: attributionOf(dataset),
    schemaVersion,
    hash: contentHash(JSON.stringify(content)),
    locales: [...locales],
    ...datesOf(dataset),
    counts: { ...Object.fromEntries(counts), answers: total, unsourced },
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

function datesOf({ sources }: Dataset) {
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
}
