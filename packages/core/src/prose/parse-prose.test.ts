import fc from "fast-check";
import { expect, test } from "vitest";
import { joinProse } from "./join-prose.ts";
import { parseProse } from "./parse-prose.ts";
import { plainText } from "./plain-text.ts";
import { plainWithPlaces } from "./plain-with-places.ts";
import type { ProseNode } from "./prose.ts";
import { writtenText } from "./written-text.ts";

const text = (words: string): ProseNode => ({ kind: "text", text: words });
const code = (words: string): ProseNode => ({ kind: "code", text: words });

test.each<[string, readonly ProseNode[]]>([
  ["`a`", [code("a")]],
  ["Run `docker run`, then wait", [text("Run "), code("docker run"), text(", then wait")]],
  ["用`docker run`啟動", [text("用"), code("docker run"), text("啟動")]],
  ["[x](https://a.bc)", [{ kind: "link", href: "https://a.bc", nodes: [{ kind: "text", text: "x" }] }]],
  [
    "[`a[0]` of b](https://a.bc/d_(e)?f=1#g).",
    [
      {
        kind: "link",
        href: "https://a.bc/d_(e)?f=1#g",
        nodes: [
          { kind: "code", text: "a[0]" },
          { kind: "text", text: " of b" },
        ],
      },
      text("."),
    ],
  ],
  ["`[x](https://a.bc)`", [code("[x](https://a.bc)")]],
  [
    "[a [b](https://a.bc) c](https://d.ef)",
    [
      text("[a "),
      { kind: "link", href: "https://a.bc", nodes: [{ kind: "text", text: "b" }] },
      text(" c](https://d.ef)"),
    ],
  ],
  ["`a `b`", [text("`a "), code("b")]],
])("parseProse() reads the marks of %s", (written, nodes) => {
  expect(parseProse(written)).toEqual(nodes);
});

test.each([
  ["no mark at all", "*a* _b_ <b> ~c~ &amp; # d"],
  ["a backtick that does not close", "a `b"],
  ["backticks with blanks inside", "5 ` and 6 `"],
  ["backticks side by side", "``a`` and ```b``` and ``"],
  ["code over several lines", "`a\nb`"],
  ["brackets that do not close", "[a](https://b.cd [e] (https://f.gh)"],
  ["a link without words", "[](https://a.bc) [ ](https://a.bc)"],
  ["a link over several lines", "[a\nb](https://c.de)"],
  [
    "an address of another protocol",
    "[a](javascript:alert(1)) [b](http://c.de) [f](mailto:g@h.ij) [k](data:,l)",
  ],
  ["an address without a domain", "[a](https://) [b](https://c) [d](https://[::1]/) [e](//f.gh) [i](/j)"],
  ["an address with a user", "[a](https://b@c.de) [f](https://g.hi:j@k.lm) [n](https://o.pq:80@r.st)"],
  ["an address with a port that there is not", "[a](https://b.cd:) [e](https://f.gh:65536)"],
  [
    "an address with quotes, brackets or blanks",
    '[a](https://b.cd/"e) [f](https://g.hi/<j>) [k](https://l.mn o)',
  ],
])("parseProse() leaves %s as it is written", (_name, written) => {
  expect(parseProse(written)).toBe(written);
});

const pieces = [
  "`",
  "``",
  "[",
  "](",
  ")",
  "(",
  "](https://",
  "https://a.bc",
  "/d",
  "a",
  " ",
  "\n",
  "中",
  "😀",
  "\\",
];
const anyWritten = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join("")),
  fc.constantFrom("`a`", "[b](https://c.de)", "[`f` g](https://h.ij/k_(l))"),
  fc.string({ unit: "grapheme" }),
);
const anyTexts = fc.array(anyWritten, { maxLength: 4 }).map((parts) => parts.join(""));

test("Any text is written again as it was, and has no link that does not lead to an https address", () => {
  fc.assert(
    fc.property(anyTexts, (written) => {
      const prose = parseProse(written);

      expect(writtenText(prose)).toBe(written);
      for (const node of typeof prose === "string" ? [] : prose) {
        if (node.kind === "link")
          expect(new URL(node.href)).toMatchObject({ protocol: "https:", username: "" });
        else expect(node.text).not.toBe("");
      }
    }),
    { numRuns: 1000 },
  );
});

test("plainWithPlaces() finds each character of the plain text where it is written", () => {
  fc.assert(
    fc.property(anyTexts, (written) => {
      const { partOf, plain } = plainWithPlaces(written);

      expect(plain).toBe(plainText(parseProse(written)));
      const found = Array.from({ length: plain.length }, (_, index) => partOf(index, index + 1));
      expect(found.map(({ end, start }) => written.slice(start, end)).join("")).toBe(plain);
    }),
    { numRuns: 1000 },
  );
});

test("parseProse() is not slow for a text that is meant to make it so", () => {
  const openings = [
    "[",
    "[`",
    "[`a`",
    "`a ",
    "](https://a.bc/",
    "[a](https://a.bc/(",
    "[a](https://a.",
    "[a` ",
  ];
  const texts = openings.map((opening) => opening.repeat(4000).slice(0, 4000));

  const start = performance.now();
  for (const one of texts) expect(writtenText(parseProse(`${one}](https://a.bc`))).toContain(one);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("joinProse() keeps what is plain plain, and puts a text between pieces", () => {
  expect(joinProse(["a", "`b`"], "; ")).toBe("a; `b`");
  expect(joinProse(["", parseProse("`a`"), "b"], " ")).toEqual([text(" "), code("a"), text(" "), text("b")]);
});
