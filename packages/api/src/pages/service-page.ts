import type { Identified } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import { type ServiceView, serviceView, type ViewContext } from "@stackmatrix/view";
import { answersTable } from "./answers-table.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import type { PageBody } from "./page-body.ts";
import { type SourceMarks, sourceMarks } from "./source-marks.ts";

/** A service: what it is, when to use it, how it stands to others, and its cell of every row. */
export function servicePage(page: ViewContext, service: Identified<Entity<"services">>): PageBody {
  const view = serviceView(page, service);
  const { label } = page.words;
  const marks = sourceMarks(page);
  const facts = [view.kind, view.vendor, view.layerName, view.licence].filter((fact) => fact !== undefined);
  const links = view.links.map(({ name, url }) => markdownLink(name, url)).join(" · ");
  const cells = view.cells.map(({ cell, label: name }) => ({ name, cell }));
  return {
    title: view.name,
    blocks: [
      view.oneLiner === undefined ? "" : `> ${escapeMarkdown(view.oneLiner)}`,
      escapeMarkdown(facts.join(" · ")),
      `${escapeMarkdown(view.summary ?? "")}${marks(view.footnotes)}`.trim(),
      links,
      ...listed(label.useWhen, pointLines(marks, view.useWhen)),
      ...listed(label.avoidWhen, pointLines(marks, view.avoidWhen)),
      ...listed(label.relations, relationLines({ marks, page }, view.relations)),
      ...(cells.length === 0 ? [] : [`## ${escapeMarkdown(label.answers)}`]),
      answersTable(page, label.name, cells),
    ],
  };
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${escapeMarkdown(heading)}`, lines.join("\n")];
}

function pointLines(marks: SourceMarks, points: ServiceView["useWhen"]): readonly string[] {
  return points.map(({ footnotes, text }) => `- ${escapeMarkdown(text)}${marks(footnotes)}`);
}

interface Marked {
  readonly marks: SourceMarks;
  readonly page: ViewContext;
}

function relationLines({ marks, page }: Marked, relations: ServiceView["relations"]): readonly string[] {
  return relations.map(({ footnotes, note, service, target, url, word }) => {
    const address = service === undefined ? url : `${service}.md`;
    const name = address === undefined ? escapeMarkdown(target) : markdownLink(target, address);
    const said = note === undefined ? "" : `${page.words.phrase.colon}${escapeMarkdown(note)}`;
    return `- ${escapeMarkdown(word)} ${name}${said}${marks(footnotes)}`;
  });
}
