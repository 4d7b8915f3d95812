import { apiTarget, packageTarget } from "@stackmatrix/api";
import { aDataset, aMatrix, artifactsOf } from "@stackmatrix/core/testing";
import { markdownTarget } from "@stackmatrix/markdown";
import { sheetsTarget } from "@stackmatrix/sheets";
import { expect, test } from "vitest";

const size = `name: { en: Size }
type: number
unit: { en: GB }
values:
  alpha: { value: { from: 5, to: 10.0 }, basis: by-definition }
  beta:
    values:
      - { id: plain, value: { about: 2000 }, condition: { en: at night } }
      - { id: words, value: { text: { en: more by day } } }
    basis: by-definition
`;
const since = `name: { en: Since }
type: date
values:
  alpha: { value: 2024, basis: by-definition }
  beta: { value: { atMost: 2025-03 }, basis: by-definition }
`;
const version = `name: { en: Version }
type: version
values:
  alpha: { value: 1.10, basis: by-definition }
  beta: { value: { atLeast: 2.0 }, basis: by-definition }
`;
const free = `name: { en: Free }
type: boolean
values:
  alpha: { value: true, basis: by-definition }
  beta: { value: { text: { en: for some } }, basis: by-definition }
`;
const home = `name: { en: Home }
type: link
values:
  alpha: { value: { url: "https://www.example.com/a_(b)/" }, basis: by-definition }
  beta: { value: { url: "https://example.com/", name: { en: "A <b>|c" } }, basis: by-definition }
`;

const rows = { size, since, version, free, home };
const traits = Object.entries(rows).map(([id, text]) => [`traits/${id}`, text] as const);
const dataset = aDataset({
  ...Object.fromEntries(traits),
  "matrices/both": aMatrix({
    services: ["alpha", "beta"],
    rows: Object.keys(rows).map((trait) => ({ trait })),
  }),
  "sheets/both": { title: { en: "X" }, subtitle: { en: "X" }, blocks: [{ block: "matrix", matrix: "both" }] },
});

test("A table in Markdown has each value as its type is read, and links that lead on", async () => {
  const pages = await artifactsOf(markdownTarget, { dataset, options: { dir: "docs" } });
  const page = pages.find(({ path }) => path.endsWith("matrices/both.md"))?.content ?? "";
  // Rows lead to their pages, and each answer has the mark of what it rests on.
  const table = page.replace(/<a id="[^"]*"><\/a>|\]\(\.\.\/[^)]*\)| \[\^\d+\]/g, "").replaceAll("| [", "| ");

  expect(table).toContain("| Size | 5–10.0 GB | about 2,000 GB (at night); more by day |");
  expect(table).toContain("| Since | 2024 | March 2025 or earlier |");
  expect(table).toContain("| Version | 1.10 | 2.0 or newer |");
  expect(table).toContain("| Free | yes | for some |");
  expect(page).toContain("| [example.com/a\\_(b)](https://www.example.com/a_%28b%29/) [^1] |");
  expect(page).toContain("| [A \\<b>\\|c](https://example.com/) [^1] |");
});

test("A sheet has the same, and its links are links on paper too", async () => {
  const files = await artifactsOf(sheetsTarget, { dataset, options: { dir: "sheets", profiles: ["color"] } });
  const sheet = files.find(({ path }) => path.endsWith("both.html"))?.content ?? "";
  const text = sheet.replace(/<\/?span[^>]*>/g, "").replaceAll("\u00a0", " ");

  for (const value of [
    "5–10.0 GB",
    "about 2,000 GB (at night); more by day",
    "March 2025 or earlier",
    "2.0 or newer",
  ])
    expect(text).toContain(value);
  expect(sheet).toMatch(
    /<a [^>]*href="https:\/\/www\.example\.com\/a_\(b\)\/"[^>]*>example\.com\/a_\(b\)<\/a>/,
  );
  expect(sheet).toMatch(/<a [^>]*href="https:\/\/example\.com\/"[^>]*>A &lt;b&gt;\|c<\/a>/);
});

test("JSON and the package say of which type each value is, and have numbers and dates to reckon with", async () => {
  const files = await artifactsOf(apiTarget, { dataset, options: { dir: "api" } });
  const packed = await artifactsOf(packageTarget, { dataset, options: { dir: "package" } });
  const valuesOf = (id: string) => {
    const file = files.find(({ path }) => path.endsWith(`/traits/${id}.json`));
    const { values } = JSON.parse(file?.content ?? "{}").result;
    return [values.alpha.values, values.beta.values];
  };
  const unit = { en: "GB" };

  expect(valuesOf("size")).toEqual([
    [{ type: "number", from: { value: 5, written: "5" }, to: { value: 10, written: "10.0" }, unit }],
    [
      {
        id: "plain",
        type: "number",
        about: { value: 2000, written: "2000" },
        unit,
        condition: { en: "at night" },
      },
      { id: "words", type: "text", text: { en: "more by day" } },
    ],
  ]);
  expect(valuesOf("since")).toEqual([
    [{ type: "date", written: "2024" }],
    [{ type: "date", atMost: { written: "2025-03" } }],
  ]);
  expect(valuesOf("version")).toEqual([
    [{ type: "version", written: "1.10" }],
    [{ type: "version", atLeast: { written: "2.0" } }],
  ]);
  expect(valuesOf("free")).toEqual([
    [{ type: "boolean", isTrue: true }],
    [{ type: "text", text: { en: "for some" } }],
  ]);
  expect(valuesOf("home")).toEqual([
    [{ type: "link", url: "https://www.example.com/a_(b)/" }],
    [{ type: "link", url: "https://example.com/", name: { en: "A <b>|c" } }],
  ]);
  const traits = JSON.parse(packed.find(({ path }) => path.endsWith("traits.json"))?.content ?? "{}");
  expect(traits.size.values.alpha.values).toEqual(valuesOf("size")[0]);
});

test("Files of an entity have the values of a service as those of its trait have", async () => {
  const files = await artifactsOf(apiTarget, { dataset, options: { dir: "api" } });
  const file = files.find(({ path }) => path.endsWith("/services/alpha.json"));

  expect(JSON.parse(file?.content ?? "{}").result.values.free.values).toEqual([
    { type: "boolean", isTrue: true },
  ]);
});
