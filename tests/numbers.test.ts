import { apiTarget, packageTarget } from "@stackmatrix/api";
import { aDataset, aMatrix, aProject, artifactsOf, problemsIn } from "@stackmatrix/core/testing";
import { markdownTarget } from "@stackmatrix/markdown";
import { sheetsTarget } from "@stackmatrix/sheets";
import { describe, expect, test } from "vitest";

const service = `name: { en: Alpha }
vendor: 1.0
layer: ground
licence: { en: MIT }
kind: { en: An example }
oneLiner: { en: It stands in an example. }
summary: { en: It does nothing else. }
releases: [{ version: 1.10, date: 2026 }]
quotas:
  - { id: version, name: { en: API version }, value: 1.10 }
  - { id: most, name: { en: Most }, value: 9007199254740992, unit: { en: bytes } }
  - { id: words, name: { en: Words }, value: "1.10", unit: { en: in words } }
`;

const price = `name: { en: Price }
type: number
values:
  alpha:
    values:
      - { id: hour, value: 0.10, unit: { en: USD per hour } }
      - { id: call, value: 1e-7, unit: { en: USD per call } }
      - { id: year, value: 1234.50, unit: { en: USD per year } }
    basis: by-definition
`;

const sheet = `title: { en: Alpha }
subtitle: { en: A sheet }
blocks:
  - { block: matrix, matrix: both }
  - { block: service, service: alpha, part: quotas }
`;

const entities = {
  "services/alpha": service,
  "traits/price": price,
  "matrices/both": aMatrix({ rows: [{ trait: "price" }] }),
  "sheets/alpha": sheet,
};

const dataset = aDataset(entities);
const markdown = () => artifactsOf(markdownTarget, { dataset, options: { dir: "docs" } });
const sheets = () => artifactsOf(sheetsTarget, { dataset, options: { dir: "sheets", profiles: ["color"] } });
const json = () => artifactsOf(apiTarget, { dataset, options: { dir: "api" } });
const packed = () => artifactsOf(packageTarget, { dataset, options: { dir: "package" } });

type Artifacts = ReturnType<typeof json>;

/** All that a target makes, without the elements that keep a number and its unit on one line. */
async function textOf(artifacts: Artifacts): Promise<string> {
  return (await artifacts).map(({ content }) => content.replace(/<\/?span[^>]*>/g, "")).join("\n");
}

describe("A number is shown as it is written", () => {
  test.each([
    ["Markdown pages", markdown],
    ["sheets", sheets],
    ["JSON", json],
  ])("in %s", async (_, render) => {
    const text = await textOf(render());

    expect(text).toContain("0.10 USD per hour");
    expect(text).toContain("0.0000001 USD per call");
    expect(text).toContain("1,234.50 USD per year");
    expect(text).not.toMatch(/1e-7 USD|0\.1 USD/);
  });

  test.each([
    ["Markdown pages", markdown],
    ["sheets", sheets],
  ])("as a limit in %s", async (_, render) => {
    const text = await textOf(render());

    expect(text).toMatch(/API version\b[^\n]*\b1\.10\b/);
    expect(text).toMatch(/9,007,199,254,740,992 bytes/);
    expect(text).toMatch(/1\.10 in words/);
  });

  test.each([
    ["JSON", json],
    ["the package", packed],
  ])("in %s beside the number itself", async (_, render) => {
    const text = (await textOf(render())).replace(/\s+/g, "");

    expect(text).toContain('"value":0.1,"written":"0.10"');
    expect(text).toContain('"value":1e-7,"written":"0.0000001"');
    expect(text).toContain('"value":1.1,"written":"1.10"');
    expect(text).toContain('"value":9007199254740992,"written":"9007199254740992"');
    expect(text).toContain('"words":"1.10"');
    expect(text).toContain('"version":"1.10"');
    expect(text).toContain('"vendor":"1.0"');
  });
});

test("A key that looks like a number is the id that is written, with a place", () => {
  const files = aProject({
    "services/2026": service.replace("Alpha", "Gamma"),
    "traits/price":
      "name: { en: Price }\ntype: text\nvalues:\n  2026: { value: { en: free }, basis: by-definition }\n",
  });

  expect(problemsIn(files)).toEqual([]);
  expect(
    problemsIn({
      ...files,
      "data/traits/price.yaml": files["data/traits/price.yaml"]?.replace("2026", "0x1") ?? "",
    }),
  ).toEqual(["data/traits/price.yaml:4:3 reference/unknown"]);
});
