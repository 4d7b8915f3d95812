import { readdirSync, readFileSync } from "node:fs";
import { type Prose, plainText } from "@stackmatrix/core";
import Handlebars from "handlebars";
import { proseMarkup } from "./prose-markup.ts";

/** The templates that are rendered by name; all others are partials. */
type TemplateName = "sheet" | "page";

/** Where the templates and the stylesheet lie. */
export const templatesFolder = new URL("../../templates/", import.meta.url);

let compiled: ReadonlyMap<string, Handlebars.TemplateDelegate> | undefined;

/** Fills a template: a field or helper that does not exist is an error, and all text is escaped. */
export function renderTemplate(name: TemplateName, values: object): string {
  compiled ??= compileTemplates();
  const template = compiled.get(name);
  if (!template) throw new Error(`There is no template "${name}"`);
  return template(values);
}

/** Makes the next sheet read the templates again: somebody has edited them. */
export function forgetTemplates(): void {
  compiled = undefined;
}

/** HTML or CSS of our own making; plain text is escaped where it is printed. */
export type Markup = string | Handlebars.SafeString;

/** Marks HTML or CSS that was made by our own templates, so that it is not escaped a second time. */
export function trusted(markup: string): Handlebars.SafeString {
  return new Handlebars.SafeString(markup);
}

/** Handlebars is not strict about what helpers are given. */
function given(prose: Prose | undefined): Prose {
  if (prose === undefined) throw new Error("A template gives nothing to a helper of prose");
  return prose;
}

/** How prose is printed: with its marks, or where no tag can stand, without. */
const helpers = {
  prose: (prose: Prose | undefined) => trusted(proseMarkup(given(prose))),
  plain: (prose: Prose | undefined) => plainText(given(prose)),
} as const;

function compileTemplates(): ReadonlyMap<string, Handlebars.TemplateDelegate> {
  // An instance of our own: nothing that another user of Handlebars registers can reach the sheets.
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  const knownHelpers = {
    lookup: true,
    ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  };
  const options = { strict: true, knownHelpersOnly: true, knownHelpers };
  for (const file of readdirSync(new URL("blocks/", templatesFolder)).filter((file) =>
    file.endsWith(".hbs"),
  )) {
    handlebars.registerPartial(nameOf(file), handlebars.compile(read(`blocks/${file}`), options));
  }
  const names: readonly TemplateName[] = ["sheet", "page"];
  return new Map(names.map((name) => [name, handlebars.compile(read(`${name}.hbs`), options)]));
}

function read(file: string): string {
  return readFileSync(new URL(file, templatesFolder), "utf8");
}

function nameOf(file: string): string {
  return file.replace(/\.hbs$/, "");
}
