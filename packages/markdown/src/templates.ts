import { readFileSync } from "node:fs";
import Handlebars, { type HelperDelegate } from "handlebars";
import { templateHelpers } from "./template-helpers.ts";

/** The templates, each a file in `templates/`. */
export const templateNames = [
  "analogies",
  "capability",
  "diagrams",
  "glossary",
  "guide",
  "index",
  "layers",
  "matrix",
  "misconceptions",
  "page",
  "paths",
  "questions",
  "service",
  "sources",
  "terms",
  "tradeoffs",
  "traits",
] as const;
export type TemplateName = (typeof templateNames)[number];

const handlebars = Handlebars.create();
const helpers = Object.fromEntries(Object.entries(templateHelpers).map(watched));
const compiled = new Map<TemplateName, HandlebarsTemplateDelegate>();

/** Lays data out with a template, which is read and compiled when it is first used; a misspelt field or helper throws. */
export function renderTemplate(name: TemplateName, data: object): string {
  return templateOf(name)(data, { helpers });
}

/** Handlebars is strict about what stands alone, not about what helpers are given: they have to be strict themselves. */
function watched([name, helper]: [string, (...given: never[]) => string]): [string, HelperDelegate] {
  return [
    name,
    (...given: unknown[]) => {
      if (given.includes(undefined)) throw new Error(`A template gives nothing to its helper "${name}"`);
      return helper(...(given as never[]));
    },
  ];
}

/** The text of a template. */
export function readTemplate(name: TemplateName): string {
  return readFileSync(new URL(`../templates/${name}.hbs`, import.meta.url), "utf8");
}

function templateOf(name: TemplateName): HandlebarsTemplateDelegate {
  const known = compiled.get(name);
  if (known) return known;
  const template = handlebars.compile(readTemplate(name), {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(templateHelpers).map((helper) => [helper, true])),
    // Markdown is not HTML: each helper escapes what it shows.
    noEscape: true,
  });
  compiled.set(name, template);
  return template;
}
