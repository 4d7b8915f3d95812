import * as z from "zod";
import { type Cite, cite } from "../schema/citation.ts";
import { distinct } from "../schema/distinct.ts";
import { type Locale, locale } from "../schema/locale.ts";
import { type ProjectText, projectText } from "../schema/project-text.ts";
import { type ProjectWords, projectWords } from "../schema/project-words.ts";
import { type Provenance, provenances } from "../schema/provenance.ts";
import { url } from "../schema/text.ts";
import type { TargetOptions } from "../target/target-options.ts";
import { ignoredFolders } from "../validate/place-of-file.ts";
import { isWithin, overlap, relativePath } from "./relative-path.ts";
import { spdxExpression } from "./spdx-expression.ts";

/** `stackmatrix.yaml`: where a project's data lies and what is made of it. */
export interface ProjectConfig {
  /** The form that files are written in. */
  readonly format: typeof currentFormat;
  readonly data: string;
  readonly locales: readonly [Locale, ...Locale[]];
  readonly staleAfterDays: number;
  /** What cells rest on that name nothing themselves, and whose files name nothing either. */
  readonly cite?: Cite | undefined;
  /** Whether every answer must say what it rests on. */
  readonly provenance?: Provenance | undefined;
  /** What the whole is called, in one text for all languages or in one for each. */
  readonly title?: ProjectText | undefined;
  /** Who publishes it; likewise. */
  readonly publisher?: ProjectText | undefined;
  /** Where it is read on the web: an https address. */
  readonly url?: string | undefined;
  /** Under which licence the data may be used, as SPDX writes it. */
  readonly licence?: string | undefined;
  /** What it calls services, layers and levels of support, where that is not what the language calls them. */
  readonly words?: ProjectWords | undefined;
  /** By name; each with the options that its own schema has let pass. */
  readonly targets: Readonly<Record<string, TargetOptions | undefined>>;
}

/** The form of files that this version reads; earlier ones are rewritten by `stackmatrix migrate`. */
export const currentFormat = 2;

/** The options of each target that a configuration may name, in the order in which targets are rendered. */
export type TargetSchemas = Readonly<Record<string, z.ZodType<TargetOptions>>>;

/** The schema of `stackmatrix.yaml` where there are these targets. */
export function projectConfig(targets: TargetSchemas): z.ZodType<ProjectConfig> {
  const options = Object.entries(targets).map(([name, schema]) => [name, optional(schema)]);
  return z
    .strictObject({
      format: z.literal(currentFormat).meta({ description: "The form that the files are written in." }),
      data: relativePath.meta({ description: "The folder of the data, relative to the project." }),
      locales: z
        .tuple([locale], locale)
        .superRefine(distinct("each language once"))
        .meta({ description: "The languages of the data; the first is the one that texts are written in." }),
      staleAfterDays: z
        .int()
        .min(1)
        .max(36_500)
        .default(1095)
        .meta({ description: "Days after which a dated source counts as stale." }),
      cite: cite.optional().meta({
        description:
          "What cells and releases rest on that name nothing themselves, and whose files name nothing either.",
      }),
      provenance: z.enum(provenances).default("required").meta({
        description:
          "Whether every answer must say what it rests on; where that is `optional`, those that do not are counted as unsourced.",
      }),
      title: projectText.optional().meta({
        description: "What the whole is called: a text for all languages, or one for each.",
      }),
      publisher: projectText.optional().meta({
        description:
          "Who publishes it, a person or an organization: a text for all languages, or one for each.",
      }),
      url: url
        .refine((address) => /^https:/i.test(address), { error: "an https address" })
        .optional()
        .meta({
          description:
            "Where it is read on the web: an https address; else `homepage` of `package.json` beside the data.",
        }),
      licence: spdxExpression.optional().meta({
        description:
          "Under which licence the data may be used, as SPDX writes it, such as `CC-BY-4.0` or `CC0-1.0 OR MIT`; else `license` of `package.json` beside the data.",
      }),
      words: projectWords.optional().meta({
        description:
          "What it calls services, layers and levels of support, where that is not what the language calls them: each a text for all languages, or one for each.",
      }),
      targets: z
        .strictObject(Object.fromEntries(options) as Record<string, z.ZodType<TargetOptions | undefined>>)
        .default({})
        .meta({ description: "What the project is rendered into." }),
    })
    .superRefine(apart);
}

/** The same schema with the same description, for a target that a project may do without. */
function optional(schema: z.ZodType<TargetOptions>): z.ZodType<TargetOptions | undefined> {
  return schema.optional().meta({ description: schema.meta()?.description });
}

/** No target writes into another's folder, into the data, or over a file that people own. */
function apart({ data, targets }: ProjectConfig, context: z.core.$RefinementCtx): void {
  const owned: string[] = [];
  for (const [name, target] of Object.entries(targets)) {
    if (target?.dir === undefined) continue;
    const refuse = (message: string) =>
      context.addIssue({ code: "custom", path: ["targets", name, "dir"], message });
    if (owned.some((other) => overlap(other, target.dir ?? "")))
      refuse("a folder apart from those of other targets");
    else if (overlap(target.dir, data) && !isBesideKinds(target.dir, data))
      refuse("a folder apart from the data");
    owned.push(target.dir);
  }
  for (const [name, target] of Object.entries(targets)) {
    for (const [index, file] of (target?.files ?? []).entries()) {
      if (!owned.some((folder) => isWithin(file, folder))) continue;
      const path = ["targets", name, "files", index];
      context.addIssue({ code: "custom", path, message: "a file outside the folders of other targets" });
    }
  }
}

/** Whether a folder within the data is one of those that hold no data. */
function isBesideKinds(folder: string, data: string): boolean {
  const [first = ""] = folder.slice(data.length + 1).split("/");
  return isWithin(folder, data) && ignoredFolders.has(first);
}
