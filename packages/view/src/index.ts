/**
 * What is shown of a dataset in one language: rows, order, labels, words and footnotes; knows no format. Runs in Node and
 * in browsers.
 *
 * @example
 * const page = startPage(dataset, "en");
 * const table = matrixView(page, matrix);
 *
 * @module
 */

export { type AnswerOptions, type AnswerView, answeringServices } from "./cells/answer-view.ts";
export { besideSign } from "./cells/beside-sign.ts";
export {
  type CellView,
  type EmptyCell,
  type Evidence,
  type RatingCell,
  type SupportCell,
  traitText,
  type ValueCell,
} from "./cells/cell-view.ts";
export type { Citations, Footnote, Freshness } from "./cells/citations.ts";
export { type CommonView, commonView } from "./cells/common-view.ts";
export { type FormerAnswer, spanText } from "./cells/former-answers.ts";
export type { LinkView } from "./cells/link-view.ts";
export type { ServiceLabel } from "./cells/service-label.ts";
export type { Unassessed } from "./cells/unassessed.ts";
export { type AnalogyView, analogyView } from "./entities/analogy-view.ts";
export { type CapabilityView, capabilityView } from "./entities/capability-view.ts";
export { type DiagramView, diagramView, type NodeView } from "./entities/diagram-view.ts";
export { type FactView, type GuideView, guideView } from "./entities/guide-view.ts";
export { type MisconceptionView, misconceptionView, type OriginView } from "./entities/misconception-view.ts";
export { type PathView, pathView } from "./entities/path-view.ts";
export { type QuestionView, questionView } from "./entities/question-view.ts";
export type { NewestRelease, ReleaseTable } from "./entities/release-views.ts";
export { groupRows, type RowGroup, rowGroups } from "./entities/row-groups.ts";
export {
  type OtherRows,
  type RowsOfService,
  rowsOfServices,
  type ServiceRow,
} from "./entities/rows-of-services.ts";
export type { ServicePart } from "./entities/service-part.ts";
export {
  type RowLabel,
  type ServiceCell,
  type ServiceView,
  serviceCells,
  serviceView,
} from "./entities/service-view.ts";
export { type SourceGroup, type SourceView, sourceGroups } from "./entities/source-view.ts";
export { type TermView, termView } from "./entities/term-view.ts";
export { type TradeoffView, tradeoffView } from "./entities/tradeoff-view.ts";
export { type TraitView, traitView } from "./entities/trait-view.ts";
export { dayInWords } from "./language/day-in-words.ts";
export { formatDate } from "./language/format-date.ts";
export { inLocale } from "./language/in-locale.ts";
export { startPage, type ViewContext } from "./language/view-context.ts";
export { type AllAnswers, allAnswers } from "./pages/all-answers.ts";
export { coverageView, type StatementView } from "./pages/coverage-view.ts";
export { type GlossaryView, glossaryViews, type LocalTitle, type LocalWord } from "./pages/glossary-view.ts";
export { type GroundsView, type GroundView, groundsView } from "./pages/grounds-view.ts";
export { type LayerView, layersView } from "./pages/layers-view.ts";
export { type OverviewView, overviewView } from "./pages/overview-view.ts";
export { type ProjectView, projectView } from "./pages/project-view.ts";
export { type BlockView, type Margins, type SheetView, sheetView } from "./pages/sheet-view.ts";
export { answersInWords } from "./tables/answers-in-words.ts";
export {
  type LegendEntry,
  type MatrixOptions,
  type MatrixView,
  matrixView,
  type RowSection,
  type RowView,
} from "./tables/matrix-view.ts";
export {
  type TableHead,
  type TableRow,
  type TableSection,
  type TableView,
  tableView,
} from "./tables/table-view.ts";
export { baseAddress } from "./web/base-address.ts";
export { sitePath } from "./web/site-path.ts";
export { siteAddress, type WebPage, webAddress } from "./web/web-address.ts";
export type { ClientWords } from "./words/client-words.ts";
export { ratingDots } from "./words/rating-dots.ts";
export { signs } from "./words/signs.ts";
export { type Label, type SupportState, type Words, words } from "./words/words.ts";
export { wordsOf } from "./words/words-of.ts";
