import { expect, test } from "vitest";
import { loadDataset } from "../load-dataset.ts";
import { aDataset } from "../testing/a-dataset.ts";
import { aCapability, aProject, aService, aSource, aTradeoff } from "../testing/builders.ts";
import { defaultContext, problemsIn, sourceFiles } from "../testing/problems-in.ts";
import { validateEntities } from "./validate-entities.ts";

test("a text alone is in the project's first language, a name in all", () => {
  const group = "entities: { networking: { name: Networking, order: 1 } }\n";
  const { groups, services } = load({
    "groups.yaml": group,
    "services.yaml": "entities: { alpha: { name: Alpha, releases: [{ version: 2, name: Heron }] } }\n",
  });

  expect(groups.get("networking")?.name).toEqual({ en: "Networking" });
  expect(services.get("alpha")?.name).toEqual({ en: "Alpha", "zh-TW": "Alpha" });
  expect(services.get("alpha")?.releases?.[0]?.name).toEqual({ en: "Heron", "zh-TW": "Heron" });
});

test("zxx is every language, beside which one can say otherwise", () => {
  const { groups } = load({
    "groups/networking.yaml": "name: { zxx: DNS }\norder: 1\n",
    "groups/storage.yaml": "name: { zxx: NFS, zh-TW: 檔案 }\norder: 2\n",
  });

  expect(groups.get("networking")?.name).toEqual({ en: "DNS", "zh-TW": "DNS" });
  expect(groups.get("storage")?.name).toEqual({ en: "NFS", "zh-TW": "檔案" });
});

test("only a text of one language waits for its translation", () => {
  const files = {
    "data/groups/one.yaml": "name: Networking\norder: 1\n",
    "data/groups/all.yaml": "name: { zxx: DNS }\norder: 2\n",
  };

  expect(problemsIn(files, { locales: ["en", "zh-TW"], lock: {} })).toEqual([
    "data/groups/one.yaml:1:1 translation/missing",
  ]);
});

test.each([
  ["full", { support: "full" }],
  ["{ support: none }", { support: "none" }],
  ["unknown", { support: "unknown" }],
])("an assessment may be written %s", (written, expected) => {
  expect(assessed(written, "cite: { basis: by-definition }\n")).toMatchObject(expected);
});

test("a rating may be its number", () => {
  const dataset = aDataset({
    "services/alpha": aService(),
    "tradeoffs/effort": `${textOf(aTradeoff({ ratings: {} }))}cite: { basis: by-definition }\nratings: { alpha: { value: 4, note: X } }\n`,
  });

  expect(dataset.tradeoffs.get("effort")?.ratings.alpha).toMatchObject({ value: 4, basis: "by-definition" });
});

test.each([
  ["ful", "2:10 schema/invalid-value"],
  ["[full]", "2:10 schema/wrong-type"],
  ["true", "2:10 schema/wrong-type"],
  ["{ support: full, sources: [manual], notes: X }", "2:46 schema/unknown-key"],
  ["{ sources: [manual] }", "2:3 schema/missing-key"],
  ["{ sinse: 3.2 }", "2:12 schema/unknown-key"],
])("a wrong short form gives one message at its place: %s", (written, problem) => {
  const capability = `assessments:\n  alpha: ${written}\nname: Jobs\ngroup: networking\ndefinition: X\n`;
  const files = aProject({
    "capabilities/jobs": capability,
    "sources/manual": aSource(),
    "services/alpha": aService(),
  });

  expect(problemsIn(files)).toEqual([`data/capabilities/jobs.yaml:${problem}`]);
});

test.each([
  ["number", "{ from: 5, to: many }", "2:25 schema/wrong-type"],
  ["number", "{ abuot: 5 }", "2:12 schema/unknown-key"],
  ["link", "{ url: example.com, name: Home }", "2:17 url/not-https"],
  ["date", "{ from: 2026 }", "2:3 schema/missing-key"],
])("a wrong short form of a value gives one message at its place: %s %s", (type, written, problem) => {
  const trait = `values:\n  alpha: ${written}\nname: Age\ntype: ${type}\n`;
  const files = aProject({ "traits/age": trait, "services/alpha": aService() });

  expect(problemsIn(files, { provenance: "optional" })).toEqual([`data/traits/age.yaml:${problem}`]);
});

test("a wrong address is told where it is written, in a mapping of links as well", () => {
  const links = "name: Alpha\nlinks: { Home: https://example.com, Shop: shop, News: http://example.com }\n";

  expect(problemsIn(aProject({ "services/alpha": links }))).toEqual([
    "data/services/alpha.yaml:2:43 url/not-https",
  ]);
  expect(
    problemsIn(aProject({ "services/alpha": links.replace(" shop", " https://example.com/shop") })),
  ).toEqual(["data/services/alpha.yaml:2:75 url/in-clear"]);
});

test("a misspelt key of a short form is told with what was meant", () => {
  const trait = "values: { alpha: { url: https://example.com, nme: Home } }\nname: Site\ntype: link\n";
  const files = aProject({ "traits/site": trait, "services/alpha": aService() });

  const context = { ...defaultContext, provenance: "optional" } as const;
  const [problem] = validateEntities(sourceFiles(files), context).diagnostics;

  expect(problem).toMatchObject({ code: "schema/unknown-key", args: { key: "nme", nearest: "name" } });
});

test("what names sources is documented by them and has the date of the first", () => {
  expect(assessed("{ support: full, sources: [manual, leaflet] }")).toMatchObject({
    basis: "documented",
    asOf: "2026-01-31",
  });
  expect(assessed("{ support: full, sources: [manual], asOf: undated, asOfNote: X }")).toMatchObject({
    asOf: "undated",
  });
});

test("a cell without any words on what it rests on takes those of its file, else of the project", () => {
  const cite = "cite: { basis: documented, sources: [manual] }\n";

  expect(assessed("full", cite)).toMatchObject({
    basis: "documented",
    sources: ["manual"],
    asOf: "2026-01-31",
  });
  expect(assessed("{ support: full, basis: by-definition }", cite)).toEqual({
    support: "full",
    basis: "by-definition",
  });
  expect(assessed("unknown", cite)).toEqual({ support: "unknown" });
});

test("so does a release, which has no basis", () => {
  const releases = "releases: [{ version: 2, sources: [leaflet] }, { version: 1 }]\n";
  const alpha = (cite: string) =>
    aDataset({ ...sources, "services/alpha": `name: Alpha\n${cite}${releases}` }).services.get("alpha");

  expect(alpha("cite: { basis: documented, sources: [manual] }\n")?.releases).toEqual([
    { version: "2", sources: ["leaflet"], asOf: "2020-01-01" },
    { version: "1", sources: ["manual"], asOf: "2026-01-31" },
  ]);
  expect(alpha("cite: { basis: by-definition }\n")?.releases?.[1]).toEqual({ version: "1" });
});

test("what is wrong with such words is told once, where they stand", () => {
  const wrong = (cite: string) =>
    problemsIn(
      aProject({
        "services/alpha": aService(),
        "services/beta": aService({ name: { en: "Beta" } }),
        "capabilities/jobs": `cite: ${cite}\n${textOf(aCapability())}assessments: { alpha: full, beta: none }\n`,
      }),
    );

  expect(wrong("{ basis: documented, sources: [nowhere] }")).toEqual([
    "data/capabilities/jobs.yaml:1:38 reference/unknown",
  ]);
  expect(wrong("{ basis: documentd }")).toEqual(["data/capabilities/jobs.yaml:1:16 schema/invalid-value"]);
  expect(wrong("{ sources: [manual] }")).toEqual(["data/capabilities/jobs.yaml:1:1 schema/missing-key"]);
});

const sources = {
  "sources/manual": aSource({ date: "2026-01-31" }),
  "sources/leaflet": aSource({ date: "2020-01-01" }),
};

/** The cell of a service that a capability says this of. */
function assessed(written: string, cite = "") {
  const capability = `${cite}${textOf(aCapability())}assessments: { alpha: ${written} }\n`;
  const dataset = aDataset({ ...sources, "services/alpha": aService(), "capabilities/jobs": capability });
  return dataset.capabilities.get("jobs")?.assessments.alpha;
}

/** An entity's file without its cells. */
function textOf({
  assessments,
  ratings,
  ...entity
}: object & { assessments?: object; ratings?: object }): string {
  return Object.entries(entity)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

/** A dataset of nothing but these files, in English and Traditional Chinese. */
function load(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => ({ path: `data/${path}`, text }));
  const outcome = loadDataset(sources, { ...defaultContext, locales: ["en", "zh-TW"] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}
