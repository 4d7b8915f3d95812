import { expect, test } from "vitest";
import { aGlossarySection, aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const locales = ["en", "zh-TW"] as const;
const section = aGlossarySection({
  entries: [
    {
      id: "cluster",
      word: { en: "cluster", "zh-TW": "叢集" },
      avoid: { en: ["k8s-cluster"], "zh-TW": ["集群"] },
    },
    { id: "scheduling", word: { en: "scheduling", "zh-TW": "排程" }, avoid: { "zh-TW": ["調度"] } },
    { id: "port", word: { en: "port", "zh-TW": "港口" }, also: { "zh-TW": ["港口調度系統"] } },
    { id: "building", word: { en: "build", "zh-TW": "建置" }, avoid: { "zh-TW": ["構建"] } },
  ],
});

/** What is wrong with the words of a text, each with its column. */
function wrongWordsIn(text: string, glossary: object = section): string[] {
  const group = `name: { en: X, zh-TW: ${text} }\norder: 2\n`;
  const problems = problemsIn(aProject({ "groups/x": group, "glossary/words": glossary }), { locales });
  return problems.filter((problem) => problem.endsWith("translation/wrong-word"));
}

test("wordsFitTheRegion points at each word to avoid", () => {
  expect(wrongWordsIn("每個集群，兩個集群")).toEqual([
    "data/groups/x.yaml:1:25 translation/wrong-word",
    "data/groups/x.yaml:1:30 translation/wrong-word",
  ]);
});

test("wordsFitTheRegion accepts a word to avoid inside a longer word that is right", () => {
  expect(wrongWordsIn("港口調度系統")).toEqual([]);
  expect(wrongWordsIn("調度港口調度系統")).toEqual(["data/groups/x.yaml:1:23 translation/wrong-word"]);
});

test("wordsFitTheRegion is not misled by the end of one word and the start of a right one", () => {
  expect(wrongWordsIn("依架構建置")).toEqual([]);
  expect(wrongWordsIn("重新構建")).toEqual(["data/groups/x.yaml:1:25 translation/wrong-word"]);
});

test("wordsFitTheRegion points at words only to be avoided at the start where they begin a clause", () => {
  const runtime = aGlossarySection({
    entries: [
      {
        id: "runtime",
        word: { en: "container runtime", "zh-TW": "容器執行時" },
        avoidAtStart: { en: ["runtime"], "zh-TW": ["執行時"] },
      },
      { id: "duration", word: { en: "running time", "zh-TW": "執行時間" } },
    ],
  });

  expect(wrongWordsIn("執行時依指示啟動。執行時，（執行時）。", runtime)).toEqual([
    "data/groups/x.yaml:1:23 translation/wrong-word",
    "data/groups/x.yaml:1:32 translation/wrong-word",
    "data/groups/x.yaml:1:37 translation/wrong-word",
  ]);
  expect(wrongWordsIn("執行時間：由容器執行時、執行時與 執行時決定", runtime)).toEqual([]);
});

test("wordsFitTheRegion looks for Latin words whole, in capitals or not, and only in their language", () => {
  const files = aProject({
    "glossary/words": section,
    "groups/clusters": { name: { en: "A K8s-Cluster", "zh-TW": "k8s-cluster" }, order: 1 },
    "groups/others": { name: { en: "k8s-clusters", "zh-TW": "叢集" }, order: 2 },
  });

  expect(problemsIn(files, { locales }).filter((problem) => problem.endsWith("wrong-word"))).toEqual([
    "data/groups/clusters.yaml:3:14 translation/wrong-word",
  ]);
});

test.each([
  ["a joiner", "\u96c6\u200d\u7fa4"],
  ["a selector of a shape", "\u96c6\ufe00\u7fa4"],
])("wordsFitTheRegion finds a word to avoid that is split by %s", (_, word) => {
  expect(wrongWordsIn(`\u6bcf\u500b${word}`)).toEqual(["data/groups/x.yaml:1:25 translation/wrong-word"]);
});

test.each([
  ["in full width", "\uff2b\uff18\uff53\uff0d\uff43\uff4c\uff55\uff53\uff54\uff45\uff52"],
  ["with a joiner", "k8s-clus\u200cter"],
  ["in letters that look like bold ones", "\u{1d424}8s-cluster"],
])("wordsFitTheRegion finds a Latin word to avoid %s", (_, word) => {
  const files = aProject({
    "glossary/words": section,
    "groups/clusters": { name: { en: `A ${word}`, "zh-TW": "\u53e2\u96c6" }, order: 1 },
  });

  expect(problemsIn(files, { locales }).filter((problem) => problem.endsWith("wrong-word"))).toEqual([
    "data/groups/clusters.yaml:3:14 translation/wrong-word",
  ]);
});

test("wordsFitTheRegion takes an accent that is a character of its own for what it is", () => {
  const cafe = aGlossarySection({
    entries: [{ id: "a", word: { en: "a" }, avoid: { en: ["caf\u00e9", "resume"] } }],
  });
  const group = "name: { en: X }\norder: 2\n";
  const problemsWith = (text: string) =>
    problemsIn(aProject({ "groups/x": group.replace("X", text), "glossary/words": cafe }));

  expect(problemsWith("A cafe\u0301")).toEqual(["data/groups/x.yaml:1:15 translation/wrong-word"]);
  expect(problemsWith("A resume\u0301")).toEqual([]);
});

test("wordsFitTheRegion leaves the glossary's own lists alone", () => {
  expect(wrongWordsIn("叢集")).toEqual([]);
});

test("wordsFitTheRegion looks at the project's languages only, and at nothing without words to avoid", () => {
  const text = { name: { en: "X", "zh-TW": "集群" }, order: 2 };

  expect(problemsIn(aProject({ "glossary/words": section, "groups/x": text }))).toEqual([]);
  expect(wrongWordsIn("集群", aGlossarySection())).toEqual([]);
});

test("wordsFitTheRegion lets a word be right that another entry avoids", () => {
  const contrary = aGlossarySection({
    entries: [
      { id: "a", word: { en: "a", "zh-TW": "集群" } },
      { id: "b", word: { en: "b", "zh-TW": "叢集" }, avoid: { "zh-TW": ["集群"] } },
    ],
  });

  expect(wrongWordsIn("集群", contrary)).toEqual([]);
});

test("wordsFitTheRegion reads words through marks, and no address", () => {
  expect(wrongWordsIn("'[集`群`](https://a.bc/集群)'")).toEqual([
    "data/groups/x.yaml:1:25 translation/wrong-word",
  ]);
});
