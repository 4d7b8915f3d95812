import type { ServiceRow, ServiceView } from "@stackmatrix/view";
import { html } from "../html/html.ts";
import { answerTable } from "./answer-table.ts";
import { rowPath } from "./row-path.ts";
import type { PageSection } from "./sections-html.ts";
import type { SitePage } from "./site-page.ts";
import { unassessedHtml } from "./unassessed-html.ts";

/** The answers of a service by the kinds of their rows, under the headings of their groups. */
export function serviceAnswers(page: SitePage, view: ServiceView): readonly PageSection[] {
  return kinds.flatMap((kind) => answersOf(page, view, kind));
}

const kinds = ["capability", "tradeoff", "trait"] as const satisfies readonly ServiceRow["kind"][];
const plurals = { capability: "capabilities", tradeoff: "tradeoffs", trait: "traits" } as const;

function answersOf(page: SitePage, view: ServiceView, kind: ServiceRow["kind"]): readonly PageSection[] {
  const cells = view.cells.filter((cell) => cell.kind === kind);
  if (cells.length === 0) return [];
  const title = page.words.label[plurals[kind]];
  const nameOf = (id: string, label: string) =>
    html`<a href="${page.to(rowPath(kind, id) ?? "")}">${label}</a>`;
  const groups = [...Map.groupBy(cells, ({ group }) => group)].map(([group, under]) => {
    const named = under.map(({ cell, id, label }) => ({
      id: `${kind}-${id}`,
      name: nameOf(id, label),
      cell,
    }));
    const caption = group === undefined ? title : `${title} · ${group}`;
    return html`${group !== undefined && html`<h3>${group}</h3>`}${answerTable(page, named, { caption, head: title })}`;
  });
  const rest = unassessedHtml(page, view.unassessed[kind], ({ id, label }) => nameOf(id, label));
  return [{ id: plurals[kind], title, body: html`${groups}${rest}` }];
}
