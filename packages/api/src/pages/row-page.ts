import type { Identified } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import {
  type AnswerView,
  capabilityView,
  tradeoffView,
  traitView,
  type ViewContext,
} from "@stackmatrix/view";
import { answersTable } from "./answers-table.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { PageBody } from "./page-body.ts";

/** A capability with the answers of all services. */
export function capabilityPage(page: ViewContext, row: Identified<Entity<"capabilities">>): PageBody {
  const { answers, definition = "", name, unassessed } = capabilityView(page, row);
  const { counted, named } = unassessed;
  const others = counted ?? named.map((service) => service.name).join(page.words.phrase.comma);
  const open = others === "" ? "" : `${page.words.support.unassessed}${page.words.phrase.colon}${others}`;
  return {
    title: name,
    blocks: [escapeMarkdown(definition), answersOf(page, answers), escapeMarkdown(open)],
  };
}

/** A tradeoff with its scale and the ratings of all services. */
export function tradeoffPage(page: ViewContext, row: Identified<Entity<"tradeoffs">>): PageBody {
  const { answers, better, definition = "", name, scale } = tradeoffView(page, row);
  const { colon, comma } = page.words.phrase;
  const steps = scale.map(({ value, word }) => `${value} ${word}`).join(comma);
  const scaleLine = steps === "" ? "" : `${page.words.label.scale}${colon}${steps}`;
  return {
    title: name,
    blocks: [definition, [scaleLine, better].filter(Boolean).join(" · ")]
      .map(escapeMarkdown)
      .concat(answersOf(page, answers)),
  };
}

/** A trait with the values of all services. */
export function traitPage(page: ViewContext, row: Identified<Entity<"traits">>): PageBody {
  const { answers, definition = "", name } = traitView(page, row);
  return { title: name, blocks: [escapeMarkdown(definition), answersOf(page, answers)] };
}

function answersOf(page: ViewContext, answers: readonly AnswerView[]): string {
  const cells = answers.map(({ cell, service }) => ({ name: service.name, cell }));
  return answersTable(page, page.words.label.services, cells);
}
