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
export { type PrintProfile, printProfiles, usualProfile } from "./config/print-profile.ts";
export type { ProjectConfig } from "./config/project-config.ts";
export { readConfig } from "./config/read-config.ts";
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
export { nearestName } from "./diagnostic/nearest-name.ts";
export { characterWidth, displayWidth } from "./display-width.ts";
export { type LoadOptions, loadDataset } from "./load-dataset.ts";
export { assessmentOf, type ResolvedAssessment } from "./model/assessment-of.ts";
export { type BuildOptions, buildDataset } from "./model/build-dataset.ts";
export type { Dataset, DatasetInfo, Identified } from "./model/dataset.ts";
export {
  type RelationEdge,
  type RelationGraph,
  type RelationNode,
  relationGraph,
} from "./model/relation-graph.ts";
export { relationsOf, type SeenRelation } from "./model/relations-of.ts";
export type { Outcome } from "./outcome.ts";
export { codePointName } from "./parse/code-point-name.ts";
export { locateSpan } from "./parse/locate-span.ts";
export { parseYaml } from "./parse/parse-yaml.ts";
export type { ParsedFile, Target } from "./parse/parsed-file.ts";
export type { BasisCounts, CellCounts, RowKind } from "./query/cell-stats.ts";
export type { CitationStats } from "./query/citation-stats.ts";
export { type DataStats, dataStats } from "./query/data-stats.ts";
export type { Artifact, Renderer } from "./render/renderer.ts";
export { type SupportLevel, supportLevels } from "./schema/assessment.ts";
export { type Basis, bases, type Claim } from "./schema/citation.ts";
export { type DrawnDiagram, edgeTypes, type RelationDiagram } from "./schema/diagram.ts";
export {
  type Entity,
  entityKinds,
  type Kind,
  kinds,
  pluralOf,
  type SingularKind,
  singularOf,
} from "./schema/entity-kinds.ts";
export { type FieldRow, fieldTable } from "./schema/field-table.ts";
export { idMaxLength, idPattern, isId } from "./schema/id.ts";
export { jsonSchemas, schemaArtifacts } from "./schema/json-schemas.ts";
export { type Locale, languageNames, languageTags, locales } from "./schema/locale.ts";
export { serviceAttributes } from "./schema/matrix.ts";
export { verdicts } from "./schema/misconception.ts";
export { relationTypes } from "./schema/service.ts";
export { skeletonOf } from "./schema/skeleton-of.ts";
export { sourceKinds } from "./schema/source.ts";
export type { LocalizedText } from "./schema/text.ts";
export { ratingValues } from "./schema/tradeoff.ts";
export type { SourceFile } from "./source-file.ts";
export { readThemeManifest } from "./theme/read-theme-manifest.ts";
export { readThemeStyle } from "./theme/read-theme-style.ts";
export type { ThemeManifest } from "./theme/theme-manifest.ts";
export {
  type BuiltInTheme,
  builtInThemes,
  type ThemePropertyName,
  type ThemeValues,
  themeProperties,
} from "./theme/theme-properties.ts";
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
export type { Entities, Rule, RuleContext, Written } from "./validate/rule.ts";
export { type ValidationContext, validateEntities } from "./validate/validate-entities.ts";
export { validateFile } from "./validate/validate-file.ts";
export { type AnalogyView, analogyView } from "./view/analogy-view.ts";
export type { AnswerView } from "./view/answer-view.ts";
export { type CapabilityGroup, type CapabilityView, capabilityView } from "./view/capability-view.ts";
export type { CellView, EmptyCell, Evidence, RatingCell, SupportCell, ValueCell } from "./view/cell-view.ts";
export type { Citations, Footnote, Freshness } from "./view/citations.ts";
export { coverageView, type StatementView } from "./view/coverage-view.ts";
export { type DiagramView, diagramView, type NodeView } from "./view/diagram-view.ts";
export { type GlossaryView, glossaryViews, type LocalTitle, type LocalWord } from "./view/glossary-view.ts";
export { type FactView, type GuideView, guideView } from "./view/guide-view.ts";
export { inLocale } from "./view/in-locale.ts";
export { type LayerView, layersView } from "./view/layers-view.ts";
export { type LegendEntry, type MatrixView, matrixView, type RowView } from "./view/matrix-view.ts";
export { type MisconceptionView, misconceptionView } from "./view/misconception-view.ts";
export { type OverviewView, overviewView } from "./view/overview-view.ts";
export { type PathView, pathView } from "./view/path-view.ts";
export { type QuestionView, questionView } from "./view/question-view.ts";
export type { RowGroup } from "./view/row-groups.ts";
export type { ServiceLabel } from "./view/service-label.ts";
export type { ServicePart } from "./view/service-part.ts";
export { type ServiceView, serviceView } from "./view/service-view.ts";
export { type BlockView, type Margins, type SheetView, sheetView } from "./view/sheet-view.ts";
export { type SourceGroup, type SourceView, sourceGroups } from "./view/source-view.ts";
export { type TermView, termView } from "./view/term-view.ts";
export { type TradeoffView, tradeoffView } from "./view/tradeoff-view.ts";
export { type TraitView, traitView } from "./view/trait-view.ts";
export { startPage, type ViewContext } from "./view/view-context.ts";
export { type Label, type SupportState, type Words, words } from "./view/words.ts";
