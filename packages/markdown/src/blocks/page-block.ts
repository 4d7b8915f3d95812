import type { Dataset } from "@stackmatrix/core";
import type { CommonFields, Locale } from "@stackmatrix/core/schema";
import { commonView, diagramView, pathView, startPage, type ViewContext } from "@stackmatrix/view";
import type { Page } from "../page.ts";
import { entityPages } from "../pages/entity-pages.ts";
import { type PagePlan, planPages } from "../pages/plan-pages.ts";
import { wholeKindPages } from "../pages/whole-kind-pages.ts";
import { renderTemplate } from "../templates.ts";
import type { EntityBlock, WholeKindBlock } from "./block-request.ts";
import type { Frame } from "./frame.ts";
import { framed } from "./framed.ts";

/** What a block shows that a page shows as well. */
type PageSubject = { readonly kind: EntityBlock; readonly id: string } | { readonly kind: WholeKindBlock };

/** What a page shows, without links to other pages, which need not be there. */
export function pageBlock(dataset: Dataset, subject: PageSubject, frame: Frame): string {
  const page = pageOf(dataset, subject, frame.locale);
  if (page === undefined) return "";
  const { context, template, title, view } = page;
  const { citations, words } = context;
  const { label, phrase } = words;
  const laidOut = renderTemplate(template, {
    ...view,
    label,
    colon: phrase.colon,
    words,
    up: "",
    isBlock: true,
    places: { pageOf: (path: string) => path },
  })
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  // An entity of a page with several has its title there, where the block has its own.
  const body = isOneOfMany(subject) ? laidOut.replace(/^## .*\n+/, "") : laidOut;
  // A line of nothing but emphasis is what linters take for a heading that is none.
  const plain = body.replace(/^_(.+)_$/gm, "$1").replace(/^\*\*(.*[^.,;:!?。，；：！？])\*\*$/gm, "$1");
  const below = frame.level === undefined ? frame.below : Math.min(6, frame.level + 1);
  return framed(
    {
      title,
      body: plain.replace(/^##+(?= )/gm, ({ length }) => "#".repeat(Math.min(6, length - 2 + below))),
      footnotes: citations.footnotes(),
      freshness: citations.freshness(),
      words,
    },
    frame,
  );
}

type Shown = Pick<Page, "context" | "template" | "title" | "view">;

function pageOf(dataset: Dataset, subject: PageSubject, locale: Locale): Shown | undefined {
  switch (subject.kind) {
    case "service":
      return made(entityPages(dataset, locale, whole(dataset)), `services/${subject.id}.md`);
    case "capability":
      return made(entityPages(dataset, locale, whole(dataset)), `capabilities/${subject.id}.md`);
    case "guide":
      return made(entityPages(dataset, locale, whole(dataset)), `guides/${subject.id}.md`);
    case "path": {
      const path = dataset.paths.get(subject.id);
      return path && onlyItem("paths", startPage(dataset, locale), { entity: path, viewOf: pathView });
    }
    case "diagram": {
      const diagram = dataset.diagrams.get(subject.id);
      return (
        diagram && onlyItem("diagrams", startPage(dataset, locale), { entity: diagram, viewOf: diagramView })
      );
    }
    default:
      return made(wholeKindPages(dataset, locale, whole(dataset).kinds), `${subject.kind}.md`);
  }
}

/** A block shows all of it, however long that is. */
function whole(dataset: Dataset): PagePlan {
  return planPages(dataset, { maxBytes: Number.POSITIVE_INFINITY });
}

function isOneOfMany({ kind }: PageSubject): boolean {
  return kind === "path" || kind === "diagram";
}

function made(pages: Iterable<{ readonly path: string; make(): Page }>, path: string): Page | undefined {
  for (const page of pages) if (page.path === path) return page.make();
  return undefined;
}

function onlyItem<Entity extends CommonFields>(
  template: "paths" | "diagrams",
  context: ViewContext,
  {
    entity,
    viewOf,
  }: {
    readonly entity: Entity;
    readonly viewOf: (page: ViewContext, entity: Entity) => { readonly title: string };
  },
): Shown {
  const view = viewOf(context, entity);
  return {
    context,
    template,
    title: view.title,
    view: { items: [{ ...view, common: commonView(context, entity) }] },
  };
}
