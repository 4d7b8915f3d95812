import { citeOnce } from "./cite-once.ts";
import { dropDerived } from "./drop-derived.ts";
import { foldTexts } from "./fold-texts.ts";
import { joinLines } from "./join-lines.ts";
import { renameFields } from "./rename-fields.ts";
import { shortenTexts } from "./shorten-texts.ts";
import { type Edit, edited, readYamlText, type YamlText } from "./yaml-text.ts";

/** What a step may ask of the project beside the file that it changes. */
export interface MigrationContext {
  /** The folder of the file. */
  readonly kind: string;
  readonly locales: readonly [string, ...string[]];
  /** The dates of sources as they are written, by id. */
  readonly sources: ReadonlyMap<string, string | undefined>;
}

/** One change from format 1 to 2; each reads the text that the one before has left. */
export type Step = (yaml: YamlText, context: MigrationContext) => readonly Edit[];

const steps: readonly Step[] = [renameFields, dropDerived, citeOnce, shortenTexts, joinLines, foldTexts];

/** Rewrites the file of one entity in format 2; what a step does not understand stays as it is. */
export function migrateEntity(text: string, context: MigrationContext): string {
  return steps.reduce((current, step) => {
    const yaml = readYamlText(current);
    return yaml ? edited(current, step(yaml, context)) : current;
  }, text);
}
