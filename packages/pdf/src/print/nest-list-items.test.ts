import { expect, test } from "vitest";
import { nestListItems } from "./nest-list-items.ts";

const element = (role: string, rest: string) => `<</Type /StructElem\n/S /${role}\n/P 9 0 R\n${rest}>>`;
const page = "<</Type /Page\n/Contents 4 0 R\n/StructParents 0\n/Tabs /S>>";
const tree = "<</Type /ParentTree\n/Nums [0 2 0 R 1 8 0 R]>>";

/** Objects by their numbers, from 1: a page, the owners of its parts, the tree that knows them, and these. */
function nest(owners: string, ...elements: readonly string[]) {
  const texts = [page, `[${owners}]`, tree, ...elements];
  const objects = new Map(texts.map((text, index) => [index + 1, { text }] as const));
  const nested = nestListItems({ version: "1.4", root: 1, info: 1, objects });
  return (number: number) => nested.objects.get(number)?.text;
}

test("nestListItems() puts what an item says into a body beside its label", () => {
  const item = element("LI", "/K [5 0 R 6 0 R]");
  const textOf = nest(
    "5 0 R 6 0 R",
    item,
    element("Lbl", "/Pg 1 0 R\n/K 0"),
    element("P", "/Pg 1 0 R\n/K 1"),
  );

  expect(textOf(4)).toBe(element("LI", "/K [5 0 R 7 0 R]"));
  expect(textOf(7)).toBe("<</Type /StructElem\n/S /LBody\n/P 4 0 R\n/K [6 0 R]>>");
  expect(textOf(6)).toContain("\n/P 7 0 R\n");
  expect(textOf(5)).toContain("\n/P 9 0 R\n");
});

test("nestListItems() tells the page to whom the item's own parts belong", () => {
  const textOf = nest("9 0 R 4 0 R", element("LI", "/Pg 1 0 R\n/K 1"));

  expect(textOf(4)).toBe(element("LI", "/Pg 1 0 R\n/K [5 0 R]"));
  expect(textOf(5)).toBe("<</Type /StructElem\n/S /LBody\n/P 4 0 R\n/Pg 1 0 R\n/K [1]>>");
  expect(textOf(2)).toBe("[9 0 R 5 0 R]");
});

test("nestListItems() nests a list in an item as it does the list around it", () => {
  const textOf = nest(
    "",
    element("LI", "/K 5 0 R"),
    element("L", "/K 6 0 R"),
    element("LI", "/K 7 0 R"),
    element("P", ""),
  );

  expect(textOf(4)).toContain("/K [8 0 R]");
  expect(textOf(5)).toContain("\n/P 8 0 R\n");
  expect(textOf(6)).toContain("/K [9 0 R]");
});

test("nestListItems() leaves an item that has a body", () => {
  const item = element("LI", "/K [5 0 R]");

  expect(nest("", item, element("LBody", "/K []"))(4)).toBe(item);
});

test.each([
  ["an item with nothing in it", "", element("LI", "/Lang (en)")],
  ["a part that belongs to another element", "9 0 R", element("LI", "/Pg 1 0 R\n/K [0]")],
])("nestListItems() fails at %s", (_, owners, item) => {
  expect(() => nest(owners, item)).toThrow("its lists are tagged in another way");
});
