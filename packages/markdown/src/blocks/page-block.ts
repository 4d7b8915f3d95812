import type { Dataset } from "@stackmatrix/core";
import type { CommonFields, Locale } from "@stackmatrix/core/schema";
import { commonView, diagramView, pathView, startPage, type ViewContext } from "@stackmatrix/view";
import type { Page } from "../page.ts";
import { capabilityPages } from "../pages/capability-pages.ts";
import { guidePage } from "../pages/entity-pages.ts";
import { wholePage } from "../pages/parts.ts";
import { wholeKind } from "../pages/plan-kinds.ts";
import { servicePages, wholeService } from "../pages/service-pages.ts";
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
    case "service": {
      const { id } = subject;
      return servicePages(locale, id, wholeService(dataset, id))[0]?.make(dataset);
    }
    case "capability": {
      const parts = [wholePage(`capabilities/${subject.id}.md`)];
      return capabilityPages(locale, subject.id, { parts })[0]?.make(dataset);
    }
    case "guide":
      return guidePage(locale, subject.id, "").make(dataset);
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
      if (dataset[subject.kind].size === 0) return undefined;
      return wholeKindPages(locale, wholeKind(dataset, subject.kind), "")[0]?.make(dataset);
  }
}

function isOneOfMany({ kind }: PageSubject): boolean {
  return kind === "path" || kind === "diagram";
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
