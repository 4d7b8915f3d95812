import { expect, test } from "vitest";
import type { Locale } from "../../schema/locale.ts";
import { aMatrix, aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

interface Scene {
  readonly language?: Locale;
  readonly locales?: readonly [Locale, ...Locale[]];
  readonly gloss?: Partial<Record<Locale, Record<string, string>>>;
}

/** Languages whose readers are not told what a quotation says. */
function unexplained(quotation: string, { gloss, language = "zh-CN", locales = ["en"] }: Scene = {}) {
  const text = Object.fromEntries(locales.map((locale) => [locale, "X"]));
  const published = { source: "essay", values: { alpha: quotation }, ...(gloss && { gloss }) };
  const matrix = aMatrix({ title: text, summary: text, rows: [{ attribute: "vendor", published }] });
  const files = aProject({ "sources/essay": aSource({ language }), "matrices/x": matrix });
  return problemsIn(files, { locales }).filter((problem) => problem.startsWith("data/matrices"));
}

test("quotationsAreGlossed points at a quotation that readers of another language cannot read", () => {
  expect(unexplained("容器技术")).toEqual(["data/matrices/x.yaml:17:20 translation/missing-gloss"]);
  expect(unexplained("90% AWS 团队")).toHaveLength(1);
});

test("quotationsAreGlossed is content with a gloss", () => {
  expect(unexplained("容器技术", { gloss: { en: { alpha: "container technology" } } })).toEqual([]);
});

test.each(["❌", "✅", "⭐⭐⭐", "Kubernetes", "90%", "< 5 µs", "（K8s）"])(
  "quotationsAreGlossed lets %s speak for itself",
  (quotation) => {
    expect(unexplained(quotation)).toEqual([]);
  },
);

test("quotationsAreGlossed asks nothing for readers in another region of the language", () => {
  expect(unexplained("容器技术", { locales: ["zh-TW", "zh-CN"] })).toEqual([]);
  expect(unexplained("容器技术", { locales: ["zh-TW", "en"] })).toHaveLength(1);
});

test("quotationsAreGlossed tells readers what a text says that has to do with a claim", () => {
  const problemsWith = (gloss: string) =>
    problemsIn(
      aProject({
        "sources/essay": aSource({ language: "zh-CN" }),
        "misconceptions/x": `claim: { en: X }
verdict: wrong
right: { en: Y }
claimedIn: [{ source: essay, how: claims, quote: 容器 }]
${gloss}
`,
      }),
    );

  expect(problemsWith("")).toEqual(["data/misconceptions/x.yaml:4:50 translation/missing-gloss"]);
  expect(problemsWith("gloss: { en: { essay: container } }")).toEqual([]);
});
