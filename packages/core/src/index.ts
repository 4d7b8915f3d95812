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
export { isGlob } from "./config/is-glob.ts";
export { manifestTexts } from "./config/manifest-texts.ts";
export { type ProjectConfig, projectConfig } from "./config/project-config.ts";
export { readConfig } from "./config/read-config.ts";
export { relativePath, relativePathOrGlob } from "./config/relative-path.ts";
export { contentHash } from "./content-hash.ts";
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
} from "./diagnostic/format-diagnostics.ts";
export { githubCommand } from "./diagnostic/github-command.ts";
export { nearestLocale } from "./diagnostic/nearest-locale.ts";
export { nearestName } from "./diagnostic/nearest-name.ts";
export { characterWidth, displayWidth } from "./display-width.ts";
export { escapeXml } from "./escape-xml.ts";
export { type LoadOptions, loadDataset } from "./load-dataset.ts";
export { type AnswerCount, answerCount, countAnswers, sumOfAnswers } from "./model/answer-count.ts";
export { answerOf, assessmentOf, type ResolvedAssessment } from "./model/assessment-of.ts";
export { type BuildOptions, buildDataset } from "./model/build-dataset.ts";
export { byOrder } from "./model/by-order.ts";
export { type ClaimOrigin, claimOrigins } from "./model/claim-origins.ts";
export { compareDates } from "./model/compare-dates.ts";
export { compareValues, type Say } from "./model/compare-values.ts";
export { compareVersions } from "./model/compare-versions.ts";
export type { Dataset, DatasetInfo, Identified } from "./model/dataset.ts";
export { type ClaimDates, datesOf } from "./model/dates-of.ts";
export { dayOfText } from "./model/day-of-text.ts";
export { type DaysOfDate, daysOfDate } from "./model/days-of-date.ts";
export { isSpan } from "./model/is-span.ts";
export { isUnsourced } from "./model/is-unsourced.ts";
export { type MatrixSection, matrixSections } from "./model/matrix-sections.ts";
export { matrixServices } from "./model/matrix-services.ts";
export {
  type RelationEdge,
  type RelationGraph,
  type RelationNode,
  relationGraph,
} from "./model/relation-graph.ts";
export { relationsOf, type SeenRelation } from "./model/relations-of.ts";
export { claimsOfRows } from "./model/row-claims.ts";
export { type RowKind, rowKinds, rowShown } from "./model/row-shown.ts";
export { type Link, type TypedValue, typedValues } from "./model/typed-values.ts";
export { once } from "./once.ts";
export type { Outcome } from "./outcome.ts";
export { codePointName } from "./parse/code-point-name.ts";
export { indexLines } from "./parse/line-index.ts";
export { locateSpan } from "./parse/locate-span.ts";
export { parseYaml } from "./parse/parse-yaml.ts";
export type { EntryEnd, ParsedFile } from "./parse/parsed-file.ts";
export { readJson } from "./parse/read-json.ts";
export { joinProse } from "./prose/join-prose.ts";
export { parseProse } from "./prose/parse-prose.ts";
export { plainText } from "./prose/plain-text.ts";
export type { Prose, ProseLink, ProseNode, ProseText } from "./prose/prose.ts";
export { proseMarks } from "./prose/prose-marks.ts";
export { writtenText } from "./prose/written-text.ts";
export { type BasisCounts, type CellCounts, type Ground, grounds } from "./query/cell-stats.ts";
export type { CitationStats } from "./query/citation-stats.ts";
export { type DataStats, dataStats } from "./query/data-stats.ts";
export { readingOrder, type SourceReading } from "./query/reading-order.ts";
export type { SourceFile } from "./source-file.ts";
export type { Artifact } from "./target/artifact.ts";
export { type Contents, isInPieces, type Piece, wholeContents } from "./target/contents.ts";
export type {
  Environment,
  FinishContext,
  Finished,
  FinishedFile,
  Finisher,
  Finishing,
  PlacedPlan,
  Remembered,
} from "./target/finisher.ts";
export {
  type FoundFile,
  isDiagnostic,
  type Planned,
  type PlanRequest,
  type Target,
  type TargetProject,
} from "./target/target.ts";
export type { SomeTarget, TargetEntry, TargetFlag } from "./target/target-entry.ts";
export { committed, type TargetOptions, targetFolder } from "./target/target-options.ts";
export { cellsIn, withoutCells } from "./trace/cells-in.ts";
export { kept } from "./trace/kept.ts";
export { type KeyColumns, type KeyNames, type KeyTable, keyNames, startKeyTable } from "./trace/key-table.ts";
export { cellFound, cellKey, entityKey, foundAt, keysOf, listKey, type ReadKey } from "./trace/read-keys.ts";
export type { GatheredReads, Reads } from "./trace/reads.ts";
export { type Traced, type Tracer, traceDataset, tracerOf } from "./trace/trace-dataset.ts";
export { type AcceptOptions, acceptTranslations } from "./translation/accept-translations.ts";
export { hashText } from "./translation/hash-text.ts";
export { isLocalizedText } from "./translation/is-localized-text.ts";
export { formatLock, parseLock } from "./translation/lock-text.ts";
export type { FoundText } from "./translation/texts-of.ts";
export type { TranslationLock } from "./translation/translation-lock.ts";
export {
  lockFile,
  type ProjectLocales,
  type TranslationState,
  type TranslationStateName,
  translationStates,
} from "./translation/translation-states.ts";
export { type EntryMemory, startEntryMemory } from "./validate/entry-memory.ts";
export type { KeptEntries } from "./validate/kept-entries.ts";
export { locateInText, type TextPart } from "./validate/locate-in-text.ts";
export type { Entities, Rule, RuleContext, Written } from "./validate/rule.ts";
export { type ValidationContext, validateEntities } from "./validate/validate-entities.ts";
export { validateFile } from "./validate/validate-file.ts";
