import type { Identified, Prose } from "@stackmatrix/core";
import type { Block, Sheet } from "@stackmatrix/core/schema";
import { type Misconception, verdicts } from "@stackmatrix/core/schema";
import type { Footnote, Freshness } from "../cells/citations.ts";
import { type AnalogyView, analogyView } from "../entities/analogy-view.ts";
import { type DiagramView, diagramView } from "../entities/diagram-view.ts";
import { type GuideView, guideView } from "../entities/guide-view.ts";
import { type MisconceptionView, misconceptionView } from "../entities/misconception-view.ts";
import { type PathView, pathView } from "../entities/path-view.ts";
import { type QuestionView, questionView } from "../entities/question-view.ts";
import { type ServicePart, servicePart } from "../entities/service-part.ts";
import { type TermView, termView } from "../entities/term-view.ts";
import type { ViewContext } from "../language/view-context.ts";
import { type LegendEntry, type MatrixView, matrixView } from "../tables/matrix-view.ts";
import { type GlossaryView, glossaryViews } from "./glossary-view.ts";
import { type LayerView, layersView } from "./layers-view.ts";

/** What a block shows, by its kind. */
export type BlockContent =
  | { readonly block: "layers"; readonly layers: readonly LayerView[] }
  | {
      readonly block: "matrix";
      readonly matrix: MatrixView;
      /** Whether notes are asked for or refused. */
      readonly notes?: boolean | undefined;
    }
  | { readonly block: "path"; readonly path: PathView }
  | { readonly block: "diagrams"; readonly diagrams: readonly DiagramView[] }
  | { readonly block: "term"; readonly term: TermView }
  | { readonly block: "guide"; readonly guide: GuideView }
  | { readonly block: "analogy"; readonly analogy: AnalogyView }
  | {
      readonly block: "misconceptions";
      readonly misconceptions: readonly MisconceptionView[];
      readonly detail: boolean;
      /** The columns that are asked for. */
      readonly columns?: number | undefined;
    }
  | {
      readonly block: "questions";
      readonly questions: readonly QuestionView[];
      /** The number of the first; those whose answers stand apart are numbered through. */
      readonly first: number;
      /** Whether the answers stand behind the last block. */
      readonly apart: boolean;
      /** The columns that are asked for. */
      readonly columns?: number | undefined;
    }
  | { readonly block: "glossary"; readonly sections: readonly GlossaryView[] }
  | { readonly block: "service"; readonly service: ServicePart };

/** A part of a sheet under its heading. */
export type BlockView = BlockContent & {
  readonly title: string;
  readonly lead?: Prose | undefined;
  readonly width: NonNullable<Block["width"]>;
  /** Whether the lower half of a folded page begins here. */
  readonly belowFold?: boolean | undefined;
};

/** The white edges of a page, in millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A sheet, ready to lay out. */
export interface SheetView {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: Prose | undefined;
  readonly size: NonNullable<Sheet["size"]>;
  readonly orientation: NonNullable<Sheet["orientation"]>;
  readonly margins: Margins;
  /** The pages it may take; nothing where it takes what it needs. */
  readonly fitPages?: number | undefined;
  /** Where its footnotes stand. */
  readonly sources: NonNullable<Sheet["sources"]>;
  readonly keywords: readonly string[];
  readonly blocks: readonly BlockView[];
  /** The signs that occur on the sheet, in the order of support. */
  readonly legend: readonly LegendEntry[];
  readonly hasRatings: boolean;
  /** Whether a version stands beside a sign. */
  readonly hasVersions: boolean;
  /** The words for the two ends of the ratings' scale, where the sheet has just one. */
  readonly ratingScale?: readonly [string, string] | undefined;
  readonly footnotes: readonly Footnote[];
  readonly freshness: Freshness;
}

/** A sheet in the page's language; its footnotes are numbered in reading order. */
export function sheetView(page: ViewContext, sheet: Identified<Sheet>): SheetView {
  const blocks = blockViews(page, sheet.blocks);
  const matrices = blocks.flatMap((block) => (block.block === "matrix" ? block.matrix : []));
  return {
    id: sheet.id,
    title: page.say(sheet.title),
    subtitle: sheet.subtitle && page.tell(sheet.subtitle),
    size: sheet.size ?? "A4",
    orientation: sheet.orientation ?? "portrait",
    margins: marginsOf(sheet),
    fitPages: sheet.fit?.pages,
    sources: sheet.sources ?? "foot",
    keywords: (sheet.keywords ?? []).map(page.say),
    blocks,
    legend: mergeLegends(page, matrices),
    hasRatings: matrices.some((matrix) => matrix.hasRatings),
    hasVersions: matrices.some((matrix) => matrix.hasVersions),
    ratingScale: matrices.length === 1 ? matrices[0]?.ratingScale : undefined,
    footnotes: page.citations.footnotes(),
    freshness: page.citations.freshness(),
  };
}

/** The blocks in their order; what is answered behind the last of them cites its sources after all others. */
function blockViews(page: ViewContext, blocks: readonly Block[]): readonly BlockView[] {
  const isLate = (block: Block) => block.block === "questions" && block.answers === "end";
  const views = new Map<Block, BlockView | undefined>();
  for (const block of blocks.filter((one) => !isLate(one))) views.set(block, blockView(page, block));
  let asked = 0;
  for (const block of blocks.filter(isLate)) {
    const view = blockView(page, block);
    if (view?.block !== "questions") continue;
    views.set(block, { ...view, first: asked + 1 });
    asked += view.questions.length;
  }
  return blocks.flatMap((block) => views.get(block) ?? []);
}

function blockView(page: ViewContext, block: Block): BlockView | undefined {
  const shown = blockContent(page, block);
  if (!shown) return undefined;
  const [content, title, lead] = shown;
  return {
    ...content,
    title: block.title ? page.say(block.title) : title,
    lead: block.lead ? page.tell(block.lead) : lead,
    width: block.width ?? "full",
    belowFold: block.belowFold,
  };
}

/** What a block shows, with the heading and the lead that it has by itself. */
function blockContent(
  page: ViewContext,
  block: Block,
): readonly [BlockContent, string, (Prose | undefined)?] | undefined {
  const { dataset, words } = page;
  switch (block.block) {
    case "layers":
      return [{ block: "layers", layers: layersView(page, block.services) }, words.label.layers];
    case "matrix": {
      const matrix = dataset.matrices.get(block.matrix);
      if (!matrix) return undefined;
      const view = matrixView(
        page,
        { ...matrix, services: block.services ?? matrix.services },
        { history: block.notes !== false },
      );
      return [{ block: "matrix", matrix: view, notes: block.notes }, view.title, view.summary];
    }
    case "path": {
      const path = dataset.paths.get(block.path);
      if (!path) return undefined;
      const view = pathView(page, path);
      return [{ block: "path", path: view }, view.title, view.summary];
    }
    case "diagrams": {
      const diagrams = block.diagrams.flatMap((id) => dataset.diagrams.get(id) ?? []);
      const views = diagrams.map((diagram) => diagramView(page, diagram));
      return [{ block: "diagrams", diagrams: views }, words.label.diagrams];
    }
    case "term": {
      const term = dataset.terms.get(block.term);
      if (!term) return undefined;
      // A sheet has room for the meanings alone; what is not shown must not be cited.
      const view = termView(page, { ...term, confusedWith: [] });
      return [{ block: "term", term: view }, view.name, view.summary];
    }
    case "guide": {
      const guide = dataset.guides.get(block.guide);
      if (!guide) return undefined;
      const view = guideView(page, guide);
      return [{ block: "guide", guide: view }, view.title, view.question];
    }
    case "analogy": {
      const analogy = dataset.analogies.get(block.analogy);
      if (!analogy) return undefined;
      const view = analogyView(page, analogy);
      return [{ block: "analogy", analogy: view }, view.title, view.summary];
    }
    case "misconceptions": {
      const chosen = block.misconceptions
        ? block.misconceptions.flatMap((id) => dataset.misconceptions.get(id) ?? [])
        : [...dataset.misconceptions.values()].sort(byVerdict);
      const misconceptions = chosen.map((item) => misconceptionView(page, item));
      return [
        { block: "misconceptions", misconceptions, detail: block.detail ?? false, columns: block.columns },
        words.label.misconceptions,
      ];
    }
    case "questions": {
      const chosen = block.questions
        ? block.questions.flatMap((id) => dataset.questions.get(id) ?? [])
        : [...dataset.questions.values()];
      const questions = chosen.map((item) => questionView(page, item));
      const content = { block: "questions", questions, first: 1, apart: block.answers === "end" } as const;
      return [{ ...content, columns: block.columns }, words.label.questions];
    }
    case "glossary":
      return [
        { block: "glossary", sections: glossaryViews(page, block.glossaries) },
        words.label.glossary,
        words.phrase.howToReadWords,
      ];
    case "service": {
      const service = dataset.services.get(block.service);
      if (!service) return undefined;
      const part = servicePart(page, service, block.part);
      return [{ block: "service", service: part }, `${part.name}${words.phrase.colon}${part.heading}`];
    }
    default:
      return block satisfies never;
  }
}

/** Room for the page number below; the holes of ISO 838 end 15 mm from the edge, on either side of a leaf. */
const usualMargins: Margins = { top: 11, right: 16, bottom: 13, left: 16 };

function marginsOf({ margins }: Sheet): Margins {
  if (typeof margins === "number") return { top: margins, right: margins, bottom: margins, left: margins };
  return {
    top: margins?.top ?? usualMargins.top,
    right: margins?.right ?? usualMargins.right,
    bottom: margins?.bottom ?? usualMargins.bottom,
    left: margins?.left ?? usualMargins.left,
  };
}

function mergeLegends(page: ViewContext, matrices: readonly MatrixView[]): readonly LegendEntry[] {
  const present = new Set(matrices.flatMap((matrix) => matrix.legend.map((entry) => entry.support)));
  const entries = Object.entries(page.words.support) as [LegendEntry["support"], string][];
  return entries.filter(([support]) => present.has(support)).map(([support, word]) => ({ support, word }));
}

/** The plainest errors first and those without a verdict last; within a verdict, in the order of the ids. */
function byVerdict(a: Misconception, b: Misconception): number {
  return rankOf(a) - rankOf(b);
}

function rankOf({ verdict }: Misconception): number {
  return verdict ? verdicts.indexOf(verdict) : verdicts.length;
}
