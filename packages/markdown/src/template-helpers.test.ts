import { words } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { templateHelpers } from "./template-helpers.ts";

const places = { pageOf: (page: string) => page };
const options = { data: { root: { words: words.en, up: "../", places } } };
const odd = 'a <b> & "c" {d} [e](f)';

test("templateHelpers let no text end the tag that it stands in", () => {
  expect(templateHelpers.html(odd)).toBe("a &#60;b&#62; &#38; &#34;c&#34; &#123;d} [e](f)");
});

test("templateHelpers let no name end the link that it is", () => {
  const name = '[a \\<b> & "c" &#123;d} \\[e\\](f)]';

  expect([
    templateHelpers.open(odd, "traits.md", options),
    templateHelpers.page(odd, "services", "quay", options),
    templateHelpers.place(odd, "terms.md", "boat", options),
    templateHelpers.url(odd, "https://a.example/(b)"),
  ]).toEqual([
    `${name}(../traits.md)`,
    `${name}(../services/quay.md)`,
    `${name}(../terms.md#boat)`,
    `${name}(https://a.example/%28b%29)`,
  ]);
});

test("templateHelpers escape a sentence after its first letter has become a capital", () => {
  expect(templateHelpers.sentence("a *b*")).toBe("A \\*b\\*");
  expect(templateHelpers.sentence("# 1")).toBe("\\# 1");
});
