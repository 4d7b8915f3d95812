import * as z from "zod";
import type { Dataset } from "../model/dataset.ts";
import type { FoundFile, Planned, Target } from "../target/target.ts";
import { isDiagnostic } from "../target/target.ts";
import type { TargetOptions } from "../target/target-options.ts";
import { inBrief } from "./problems-in.ts";

/** What a target is to be rendered from. */
export interface TargetScene<Options> {
  readonly dataset: Dataset;
  readonly options: Options;
  /** What is there of the files that the target reads, by path. */
  readonly found?: Readonly<Record<string, FoundFile>>;
}

/**
 * All files that a target plans for a dataset, in its order.
 *
 * @throws where the target finds something wrong, with place and code
 */
export async function planScene<Options extends TargetOptions, Plan extends Planned>(
  target: Target<Options, Plan>,
  { dataset, options, found = {} }: TargetScene<Options>,
): Promise<readonly Plan[]> {
  const [locale = "en", ...others] = dataset.locales;
  const config = {
    format: 2 as const,
    data: "data",
    locales: [locale, ...others] as const,
    staleAfterDays: 1095,
    targets: { [target.name]: options },
  };
  const project = { dataset, config, files: [], configSchema: z.strictObject({}) };
  const place = () => ({ path: "stackmatrix.yaml" });
  const planned: Plan[] = [];
  for await (const part of target.plan(project, { options, found: new Map(Object.entries(found)), place })) {
    if (isDiagnostic(part)) throw new Error(inBrief(part));
    planned.push(part);
  }
  return planned;
}
