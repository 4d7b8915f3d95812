/**
 * What the data may say: the schema of each kind, the types that follow from them, and their vocabularies.
 *
 * @module
 */
export type { Analogy } from "./analogy.ts";
export { byLocale } from "./by-locale.ts";
export type { Capability } from "./capability.ts";
export { type Basis, bases, type Claim } from "./citation.ts";
export type { CommonFields } from "./common-fields.ts";
export { date } from "./date.ts";
export { type Decimal, decimal, isDecimal } from "./decimal.ts";
export type {
  Diagram,
  DrawnDiagram,
  RelationDiagram,
} from "./diagram.ts";
export { distinct } from "./distinct.ts";
export {
  type Entity,
  entityKinds,
  type Kind,
  kinds,
  pluralOf,
  type SingularKind,
  singularOf,
} from "./entity-kinds.ts";
export { type FieldRow, fieldTable } from "./field-table.ts";
export type { FormerAssessment } from "./former-assessment.ts";
export type { GlossaryEntry, GlossarySection } from "./glossary.ts";
export type { GrowthPath } from "./growth-path.ts";
export type { Fact, Guide } from "./guide.ts";
export { idMaxLength, idPattern, isId, type RelationTypeId } from "./id.ts";
export { isProse } from "./is-prose.ts";
export type { NamesById } from "./json/known-ids.ts";
export { jsonSchemas } from "./json-schemas.ts";
export type { Link } from "./link.ts";
export { type Locale, languageNames, languageTags, locales, shareReaders } from "./locale.ts";
export {
  type Matrix,
  type MatrixRow,
  type Published,
  type ServiceAttribute,
  serviceAttributes,
} from "./matrix.ts";
export { type Misconception, type Stance, stances, type Verdict, verdicts } from "./misconception.ts";
export { isItemId, type NamedKind, namedKind } from "./named-kind.ts";
export type { ProjectText } from "./project-text.ts";
export type { ProjectWords } from "./project-words.ts";
export { type Provenance, provenances } from "./provenance.ts";
export type { Question } from "./question.ts";
export type { Release } from "./release.ts";
export { type JsonSchemasOptions, schemaMakers } from "./schema-makers.ts";
export type { Quota, Service } from "./service.ts";
export type { Block, Sheet } from "./sheet.ts";
export { skeletonOf } from "./skeleton-of.ts";
export { type Source, type SourceKind, sourceKinds } from "./source.ts";
export type { Statement } from "./statement.ts";
export { type Status, statuses } from "./status.ts";
export { type SupportLevel, supportLevels } from "./support-level.ts";
export type { Term } from "./term.ts";
export { type LocalizedText, line } from "./text.ts";
export { ratingValues, type Tradeoff } from "./tradeoff.ts";
export type { Trait, TraitCell } from "./trait.ts";
export { type Extent, type Span, type ValueType, valueTypes } from "./trait-value.ts";
