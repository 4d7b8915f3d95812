/**
 * The comparison, understood: from the text of data files to entities, a dataset and views of it. Runs in Node and in
 * browsers, and touches neither disk nor network.
 *
 * @example
 * const outcome = validateEntities(files, { root: "data", locales: ["en"], staleAfterDays: 1095 });
 * if (!outcome.ok) console.error(formatDiagnostics(outcome.diagnostics, { sources: files }));
 *
 * @module
 */
export {
  type CatalogEntry,
  catalog,
  type Description,
  describeDiagnostic,
  hasErrors,
  type Severity,
} from "./diagnostic/catalog.ts";
export { compareDiagnostics } from "./diagnostic/compare-diagnostics.ts";
export type {
  Diagnostic,
  DiagnosticArgs,
  DiagnosticCode,
  Location,
  Position,
  ValuePath,
} from "./diagnostic/diagnostic.ts";
export {
  type FormatOptions,
  formatDiagnostics,
  type ReportFormat,
  reportFormats,
  summarizeDiagnostics,
} from "./diagnostic/format-diagnostics.ts";
export { nearestName } from "./diagnostic/nearest-name.ts";
export { characterWidth, displayWidth } from "./display-width.ts";
export { type LoadOptions, loadDataset } from "./load-dataset.ts";
export type { Dataset, DatasetInfo, Identified } from "./model/dataset.ts";
export type { Outcome } from "./outcome.ts";
export { parseYaml } from "./parse/parse-yaml.ts";
export type { ParsedFile, Target } from "./parse/parsed-file.ts";
export type { Artifact, Renderer } from "./render/renderer.ts";
export {
  type Entity,
  entityKinds,
  type Kind,
  kinds,
  type SingularKind,
  singularOf,
} from "./schema/entity-kinds.ts";
export { isId } from "./schema/id.ts";
export { type Locale, languageNames, languageTags, locales } from "./schema/locale.ts";
export type { SourceFile } from "./source-file.ts";
export { type AcceptOptions, acceptTranslations } from "./translation/accept-translations.ts";
export { hashText } from "./translation/hash-text.ts";
export { formatLock, parseLock } from "./translation/lock-text.ts";
export { type FoundText, isLocalizedText, textsOf } from "./translation/texts-of.ts";
export type { TranslationLock } from "./translation/translation-lock.ts";
export {
  lockFile,
  type ProjectLocales,
  type TranslationState,
  type TranslationStateName,
  translationStateNames,
  translationStates,
} from "./translation/translation-states.ts";
export type { Entities, Rule, RuleContext, Written } from "./validate/rule.ts";
export { type ValidationContext, validateEntities } from "./validate/validate-entities.ts";
export { validateFile } from "./validate/validate-file.ts";
