import { publishData } from "@stackmatrix/api";
import { smallDataset } from "@stackmatrix/core/testing";
import { compare, indexOf, recommend, search } from "@stackmatrix/query";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientDataFiles } from "./client-data-files.ts";
import type { ComparisonData } from "./comparison-data.ts";
import type { GuideData } from "./guide-data.ts";
import type { SearchData } from "./search-data.ts";

const dataset = smallDataset();
const published = publishData(dataset);

describe("what scripts read of a matrix", () => {
  const data = read<ComparisonData>("zh-TW/data/matrices/ferry-or-rowboat.json");

  test("has the answers of the query layer, word for word", () => {
    const { rows, services } = compare(published, undefined, { matrix: "ferry-or-rowboat", locale: "zh-TW" });

    expect(data.services.map(({ id, name }) => ({ id, name }))).toEqual(
      services.map(({ id, name }) => ({ id, name })),
    );
    expect(data.rows.map(({ id, kind, label }) => ({ id, kind, label }))).toEqual(
      rows.map(({ kind, label, row }) => ({ id: row, kind, label })),
    );
    for (const [index, { cells }] of rows.entries()) {
      const told = data.rows[index]?.cells.map((place) => data.answers[place]);
      const known = cells.filter(({ kind }) => kind !== "attribute");
      const compared = told?.filter((_, place) => cells[place]?.kind !== "attribute");
      expect(compared?.map((one) => [one?.answer, one?.rating, one?.basis])).toEqual(
        known.map(({ answer, basis, rating }) => [answer, rating, basis]),
      );
      // Words alone are compared as they are read.
      const typed = compared?.map((one) => one?.values);
      expect(typed).toEqual(
        known.map(({ values }) => (values?.some(({ type }) => type !== "text") ? values : undefined)),
      );
    }
  });

  test("has each answer once, and each source by its place", () => {
    expect(new Set(data.answers.map((answer) => JSON.stringify(answer))).size).toBe(data.answers.length);
    const cited = data.answers.flatMap(({ sources = [] }) => sources);
    expect(cited.every((place) => data.sources[place] !== undefined)).toBe(true);
    expect(cited.length).toBeGreaterThan(0);
  });

  test("has what the article says, and what is right", () => {
    const { published: wording } = data.rows.find(({ key }) => key === "night-crossing") ?? {};

    expect(wording).toMatchObject({
      cells: [
        { text: "有 | 全年", isDisputed: true },
        { text: "<b>沒有</b>", isDisputed: false },
      ],
      correction: { id: "ferries-never-stop" },
    });
  });
});

test("a guide is ranked as by the query layer, whatever is answered", () => {
  const { published: part } = read<GuideData>("zh-TW/data/guides/which-boat.json");
  const anyAnswers = fc.dictionary(fc.constantFrom("tired", "early", "late"), fc.boolean());
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const whole = recommend(published, "which-boat", answers, { locale: "zh-TW" });

      expect(plain(recommend(part, "which-boat", answers))).toEqual(plain(whole));
    }),
    { numRuns: 30 },
  );
});

test("a search finds what the query layer finds, in any language", () => {
  const { documents, locale } = read<SearchData>("zh-TW/data/search.json");
  const index = indexOf(documents, [locale]);

  for (const text of ["ferry", "渡輪", "rowing", "night", "handbok"]) {
    expect(search(index, text)).toEqual(search(published, text, { locale: "zh-TW" }));
  }
});

test("cards are records of four fields for Anki, whatever stands in them", () => {
  const written = text("en/data/cards.txt");
  const records = parse(written, {
    delimiter: "\t",
    from_line: 7,
    relax_column_count: true,
  }) as readonly string[][];

  expect(written.split("\n").slice(0, 6)).toContain("#guid column:1");
  expect(records.map(([id, ...fields]) => [id, fields.length])).toEqual([
    ["en-last-ferry", 3],
    ["en-who-rows", 3],
  ]);
});

function text(path: string): string {
  const locales = ["en", "zh-TW"] as const;
  const file = locales
    .flatMap((locale) => [...clientDataFiles(dataset, locale)])
    .find((one) => one.path === path);
  return String(file?.content(dataset));
}

function read<Data>(path: string): Data {
  return JSON.parse(text(path));
}

/** Without what only the age and the kind of a source say. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (["kind", "language"].includes(key) ? undefined : inner)),
  );
}
