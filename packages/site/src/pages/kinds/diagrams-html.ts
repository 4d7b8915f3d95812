import { diagramGraph, graphSvg } from "@stackmatrix/diagram";
import { commonView, type DiagramView, diagramView } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { card } from "../card.ts";
import { commonHtml } from "../common-html.ts";
import type { SitePage } from "../site-page.ts";

/** Flows, levels and relations, drawn; a wrong one says so and leads to the right one. */
export function diagramsHtml(page: SitePage): Html {
  const { label, phrase } = page.words;
  const items = [...page.dataset.diagrams.values()].map((diagram) => {
    const view = diagramView(page, diagram);
    const { correction, misconception } = view;
    const wrong =
      view.isWrong &&
      html`<p><strong class="verdict">✗ ${label.wrongFlow}</strong>${correction && html` · ${label.rightFlow}${phrase.colon}<a href="#${correction.id}">${correction.title}</a>`}</p>`;
    return card(
      view.id,
      view.title,
      html`${wrong}
${(view.summary !== undefined || view.footnotes.length > 0) && html`<p>${view.summary !== undefined && proseHtml(view.summary)}${page.marks(view.footnotes)}</p>`}
${commonHtml(page, commonView(page, diagram))}
${view.shape === "relations" ? relations(page, view) : line(view)}
${misconception && html`<p class="right"><s>${proseHtml(misconception.claim)}</s> ${proseHtml(misconception.right)}</p>`}`,
    );
  });
  return html`${items}`;
}

/** A drawing, and the same in words for those who do not see it. */
function relations(page: SitePage, view: DiagramView): Html {
  const labels = new Map(view.nodes.map(({ id, label }) => [id, label]));
  const words = view.edges.map(
    ({ from, label, to }) => html`<li>${labels.get(from)} – ${label} → ${labels.get(to)}</li>`,
  );
  const drawn: Html = { html: graphSvg(diagramGraph(view, page.locale)) };
  return html`<figure class="drawing"><div class="scroll" role="region" aria-label="${view.title}" tabindex="0">${drawn}</div><details><summary>${page.words.site.inWords}</summary><ul>${words}</ul></details></figure>`;
}

/** Boxes along a line with the arrows between them, and below it what stands beside. */
function line(view: DiagramView): Html {
  const boxes = view.line.map((node, index) => {
    const edge = view.lineEdges[index - 1];
    const arrow = edge && html`<span class="arrow">${edge.label} <span aria-hidden="true">→</span></span>`;
    return html`<li>${arrow}<span class="box${node.wrong && " wrong"}"><strong>${node.wrong && "✗ "}${node.label}</strong>${node.note !== undefined && html`<small>${proseHtml(node.note)}</small>`}</span></li>`;
  });
  const labels = new Map(view.nodes.map(({ id, label }) => [id, label]));
  const beside = view.beside.map(
    ({ edge, node }) =>
      html`<li>${labels.get(edge.from)} – ${edge.label} → ${labels.get(edge.to)}${node.note !== undefined && html` · ${proseHtml(node.note)}`}</li>`,
  );
  return html`<ol class="line ${view.shape}">${boxes}</ol>${beside.length > 0 && html`<ul class="beside">${beside}</ul>`}`;
}
