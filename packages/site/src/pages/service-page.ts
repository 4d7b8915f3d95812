import { plainText } from "@stackmatrix/core";
import { type ServiceRow, type ServiceView, serviceView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { linkOut } from "../html/link-out.ts";
import { proseHtml } from "../html/prose-html.ts";
import { sentence } from "../html/sentence.ts";
import { answerTable } from "./answer-table.ts";
import { commonFacts } from "./common-html.ts";
import { factList } from "./fact-list.ts";
import { matrixLinks } from "./matrix-links.ts";
import type { PageContent } from "./page-content.ts";
import { releaseTable } from "./release-table.ts";
import { rowPath } from "./row-path.ts";
import type { SitePage } from "./site-page.ts";
import { unassessedHtml } from "./unassessed-html.ts";

/** The page of a service with all that is known of it; nothing where there is none of this id. */
export function servicePage(page: SitePage, id: string): PageContent | undefined {
  const service = page.dataset.services.get(id);
  if (!service) return undefined;
  const view = serviceView(page, service);
  const { label } = page.words;
  return {
    title: view.name,
    description: view.oneLiner && plainText(view.oneLiner),
    over: view.kind,
    trail: [{ title: label.services, path: "services.html" }],
    body: html`${view.oneLiner !== undefined && html`<p class="lead">${proseHtml(view.oneLiner)}</p>`}
${facts(page, view)}
${view.summary !== undefined && html`<p>${proseHtml(view.summary)}${page.marks(view.footnotes)}</p>`}
${view.releases && section(label.releases, "releases", releaseTable(page, view.releases))}
${named(page, "concepts", view.concepts)}
${named(page, "steps", view.steps)}
${points(page, "takesOver", view.takesOver)}
${points(page, "useWhen", view.useWhen)}
${points(page, "avoidWhen", view.avoidWhen)}
${relations(page, view)}
${quotas(page, view)}
${kinds.map((kind) => answers(page, view, kind))}
${matrixLinks(page, { service: id })}`,
  };
}

const kinds = ["capability", "tradeoff", "trait"] as const satisfies readonly ServiceRow["kind"][];
const plurals = { capability: "capabilities", tradeoff: "tradeoffs", trait: "traits" } as const;

function section(title: string, id: string, body: Html): Html {
  return html`<section aria-labelledby="_${id}"><h2 id="_${id}">${title}</h2>
${body}</section>`;
}

function facts(page: SitePage, view: ServiceView): Html {
  const { label, phrase } = page.words;
  const { release } = view;
  return factList([
    [label.vendor, view.vendor],
    [
      label.layer,
      view.layer !== undefined &&
        html`<a href="${page.to(`layers.html#${view.layer}`)}">${view.layerName}</a>`,
    ],
    [label.alsoIn, view.alsoIn.join(phrase.comma)],
    [label.licence, view.licence],
    [label.expansion, view.expansion],
    [
      label.release,
      release &&
        html`${release.version}${release.date !== undefined && ` · ${release.date}`}${page.marks(release.footnotes)}`,
    ],
    ...commonFacts(page, view),
    [label.sources, view.summary === undefined && view.footnotes.length > 0 && page.marks(view.footnotes)],
  ]);
}

function named(page: SitePage, key: "concepts" | "steps", texts: ServiceView["concepts"]): Html {
  if (texts.length === 0) return html``;
  const items = texts.map(
    ({ footnotes, name, text }) =>
      html`<li><strong>${name}</strong>${page.words.phrase.colon}${proseHtml(text)}${page.marks(footnotes)}</li>`,
  );
  return section(
    page.words.label[key],
    key,
    key === "steps" ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`,
  );
}

function points(
  page: SitePage,
  key: "takesOver" | "useWhen" | "avoidWhen",
  list: ServiceView["useWhen"],
): Html {
  if (list.length === 0) return html``;
  const items = list.map(({ footnotes, text }) => html`<li>${proseHtml(text)}${page.marks(footnotes)}</li>`);
  return section(page.words.label[key], key, html`<ul class="${key}">${items}</ul>`);
}

function relations(page: SitePage, view: ServiceView): Html {
  if (view.relations.length === 0) return html``;
  const { colon } = page.words.phrase;
  const items = view.relations.map(({ footnotes, note, service, target, url, word }) => {
    const name =
      service !== undefined
        ? html`<a href="${page.to(`services/${service}.html`)}">${target}</a>`
        : url !== undefined
          ? linkOut(url, target)
          : target;
    const told = note !== undefined && html`${colon}${proseHtml(note)}`;
    return html`<li>${sentence(word)}${colon}<strong>${name}</strong>${told}${page.marks(footnotes)}</li>`;
  });
  return section(page.words.label.relations, "relations", html`<ul>${items}</ul>`);
}

function quotas(page: SitePage, view: ServiceView): Html {
  if (view.quotas.length === 0) return html``;
  const { label } = page.words;
  const rows = view.quotas.map(({ adjustable, amount, footnotes, name, note }) => {
    const told = note !== undefined && html`<p>${proseHtml(note)}</p>`;
    return html`<tr><th scope="row">${name}</th><td><strong>${amount}</strong>${adjustable && ` · ${label.adjustable}`}${page.marks(footnotes)}${told}</td></tr>`;
  });
  const table = html`<table class="answers"><caption class="hidden">${label.quotas}</caption><thead><tr><th scope="col">${label.quota}</th><th scope="col">${label.value}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return section(label.quotas, "quotas", table);
}

function answers(page: SitePage, view: ServiceView, kind: ServiceRow["kind"]): Html {
  const cells = view.cells.filter((cell) => cell.kind === kind);
  if (cells.length === 0) return html``;
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
  return section(title, plurals[kind], html`${groups}${rest}`);
}
