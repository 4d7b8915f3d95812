import * as z from "zod";
import type { Dataset } from "../model/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import { wholeContents } from "../target/contents.ts";
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

/** A file that a target makes. */
export interface MadeArtifact {
  readonly path: string;
  readonly content: string;
  readonly locale: Locale | undefined;
}

/**
 * All text files that a target makes of a dataset, in its order.
 *
 * @throws where the target finds something wrong, with place and code
 */
export async function artifactsOf<Options extends TargetOptions, Plan extends Planned>(
  target: Target<Options, Plan>,
  { dataset, options, found = {} }: TargetScene<Options>,
): Promise<readonly MadeArtifact[]> {
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
  const made: MadeArtifact[] = [];
  for await (const part of target.plan(project, { options, found: new Map(Object.entries(found)), place })) {
    if (isDiagnostic(part)) throw new Error(inBrief(part));
    const content = wholeContents(part.content(dataset));
    if (typeof content === "string") made.push({ path: part.path, content, locale: part.locale });
  }
  return made;
}
