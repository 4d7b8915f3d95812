import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { templateHelpers } from "./template-helpers.ts";
import { readTemplate, renderTemplate, templateNames } from "./templates.ts";

const blocks = ["if", "unless", "each"];

test.each(templateNames)("%s.hbs shows data only through a helper that escapes it", (name) => {
  const program = Handlebars.parse(readTemplate(name));

  expect([...unescapedIn(program)]).toEqual([]);
});

test("The lint of templates finds what is shown as it is", () => {
  const program = Handlebars.parse(
    "{{a}} {{{text b}}} {{text c}} {{#each d}}{{&this}}{{> e}}{{/each}} {{lookup f g}}",
  );

  expect([...unescapedIn(program)]).toEqual(["a", "text", "this", "PartialStatement", "lookup"]);
});

test("renderTemplate() throws where a template names what is not there", () => {
  expect(() => renderTemplate("page", { origin: "" })).toThrow('nothing to its helper "text"');
});

test("renderTemplate() reads nothing in data as a template", () => {
  const text = renderTemplate("page", {
    origin: "",
    title: "{{title}} {{constructor}}",
    navigation: { markdown: "" },
    body: { markdown: "{{title}}" },
    footnotes: [],
  });

  expect(text).toContain("# <span>&#123;</span>&#123;title}} <span>&#123;</span>&#123;constructor}}");
});

function* unescapedIn(program: hbs.AST.Program | undefined): Iterable<string> {
  for (const statement of program?.body ?? []) {
    switch (statement.type) {
      case "ContentStatement":
        break;
      case "MustacheStatement": {
        const { escaped, params, path } = statement as hbs.AST.MustacheStatement;
        const name = String((path as hbs.AST.PathExpression).original);
        if (!escaped || params.length === 0 || !Object.hasOwn(templateHelpers, name)) yield name;
        break;
      }
      case "BlockStatement": {
        const { inverse, path, program: inner } = statement as hbs.AST.BlockStatement;
        const name = String((path as hbs.AST.PathExpression).original);
        if (!blocks.includes(name)) yield name;
        yield* unescapedIn(inner);
        yield* unescapedIn(inverse);
        break;
      }
      default:
        yield statement.type;
    }
  }
}
