import { publishData } from "@stackmatrix/api";
import { smallDataset } from "@stackmatrix/core/testing";
import { compare, find, search } from "@stackmatrix/query";
import { words } from "@stackmatrix/view";
import { describe, expect, test } from "vitest";
import { formatAnswer, type Told } from "./format-answer.ts";
import { toldComparison } from "./told-comparison.ts";
import { toldFound } from "./told-found.ts";
import { toldHits } from "./told-hits.ts";

const data = publishData(smallDataset());
const boats = ["ferry", "rowboat"];
const inEnglish = { words: words.en };
const text = (told: Told) => formatAnswer(told, "text", 80);

describe("a comparison", () => {
  const answer = compare(data, boats, { matrix: "ferry-or-rowboat" });
  const told = toldComparison(answer, { ...inEnglish, total: answer.rows.length });

  test("marks the rows that differ, and counts them and those with an open answer", () => {
    expect(text(told)).toBe(`\
                  Ferry                                          Rowboat
≠ Kind            Scheduled boat                                 Small boat
≠ At night        ◐ partial · since 2.0 · preview · until 22:00  ✓ full
  Cars            ＋ add-on · car | deck                         · not assessed
≠ Effort          ●○○○○ none                                     ●●●●○ much
  Price           2.5 EUR per ticket (one way)                   · not assessed
  Newest release  2.1                                            · not assessed
  Links           Home                                           · not assessed

≠ 3 of 7 rows differ, 4 have an open answer.
`);
  });

  test("is a table of escaped cells in Markdown", () => {
    const lines = formatAnswer(told, "markdown", 80).split("\n");

    expect(lines.slice(0, 2)).toEqual(["|  | Ferry | Rowboat |", "| --- | --- | --- |"]);
    expect(lines).toContain("| Cars | ＋ add-on · car \\| deck | · not assessed |");
    expect(lines).toContain("| ≠ Effort | ●○○○○ none | ●●●●○ much |");
  });

  test("is words without signs in CSV, under the whole names", () => {
    const lines = formatAnswer(told, "csv", 80).split("\r\n");

    expect(lines[0]).toBe("Row,Ferry,Rowing boat");
    expect(lines).toContain("At night,partial · since 2.0 · preview · until 22:00,full");
    expect(lines).toContain("Effort,1 of 5: none,4 of 5: much");
  });

  test("is in JSON what the query answers", () => {
    expect(JSON.parse(formatAnswer(told, "json", 80))).toEqual(JSON.parse(JSON.stringify(answer)));
  });

  test("marks the cells that differ from a baseline", () => {
    const from = compare(data, boats, { rows: ["night-crossing", "cars"], baseline: "rowboat" });

    expect(text(toldComparison(from, { ...inEnglish, total: 2 }))).toBe(`\
                Ferry                                           Rowboat
Night crossing  ≠ ◐ partial                                       ✓ full
                    since 2.0 · preview · until 22:00
Cars              ＋ add-on · car | deck                          · not assessed

≠ 1 of 2 rows differs from Rowboat, 1 has an open answer.
`);
  });

  test("marks nothing where all that is left differs", () => {
    const rest = compare(data, boats, { rows: ["effort", "cars"], onlyDifferences: true });

    expect(text(toldComparison(rest, { ...inEnglish, total: 2 }))).toBe(`\
        Ferry       Rowboat
Effort  ●○○○○ none  ●●●●○ much

1 of 2 rows differs, 1 has an open answer.
`);
  });

  test("of one service is its rows", () => {
    const one = compare(data, ["rowboat"], { rows: ["effort", "cars"], locale: "zh-TW" });

    expect(text(toldComparison(one, { words: words["zh-TW"], total: 2 }))).toBe(`\
      划艇
力氣  ●●●●○ 多
載車  · 未評估

2 rows, 1 has an open answer.
`);
  });

  test("says so where nothing differs", () => {
    const none = compare(data, ["ferry", "ferry"], { rows: ["effort"], onlyDifferences: true });

    expect(text(toldComparison(none, { ...inEnglish, total: 1 }))).toBe("None of 1 row differs.\n");
  });

  test("tells how many days old answers are on a day, as far as it is known", () => {
    const aged = compare(data, ["ferry"], { rows: ["cars", "effort"], on: "2024-05-11" });

    expect(text(toldComparison(aged, { ...inEnglish, total: 2 }))).toContain(
      "Cars    ＋ add-on · car | deck · 10 d\nEffort  ●○○○○ none\n",
    );
  });
});

describe("services that were found", () => {
  const answer = find(data, { support: { cars: ["add-on", "full"] } });
  const told = toldFound(answer, { ...inEnglish, rows: [{ row: "cars", label: "Cars" }], total: 2 });

  test("stand apart from those of which not all is known", () => {
    expect(text(told)).toBe(`\
Service        Cars
Ferry · ferry  ＋ add-on · car | deck

Not all is known of 1 service:

Service                Cars
Rowing boat · rowboat  · not assessed

1 of 2 services has all of it, 1 more may.
`);
  });

  test("say in CSV what is not known of them", () => {
    expect(formatAnswer(told, "csv", 80)).toBe(
      [
        "Id,Service,Cars,Undecided by",
        "ferry,Ferry,add-on · car | deck,",
        "rowboat,Rowing boat,not assessed,Cars",
        "",
      ].join("\r\n"),
    );
  });

  test("are two tables in Markdown", () => {
    expect(formatAnswer(told, "markdown", 80)).toBe(`\
| Service | Cars |
| --- | --- |
| Ferry · ferry | ＋ add-on · car \\| deck |

Not all is known of 1 service:

| Service | Cars |
| --- | --- |
| Rowing boat · rowboat | · not assessed |

1 of 2 services has all of it, 1 more may.
`);
  });

  test("are counted where there are none, or where nobody was asked for more", () => {
    const summaryOf = (found: typeof answer) => text(toldFound(found, { ...inEnglish, rows: [], total: 2 }));

    expect(summaryOf({ found: [], open: [] })).toBe("None of 2 services has all of it.\n");
    expect(summaryOf({ ...answer, found: [] })).toMatch(/^None of 2 services has all of it, 1 may\.$/m);
    expect(summaryOf(find(data, {}))).toMatch(/^2 services\.$/m);
  });
});

describe("what was looked up", () => {
  test("is a list of ids with names", () => {
    const told = toldHits(search(data, "rowing", { kinds: ["services"] }), "rowing");

    expect(text(told)).toBe("Id                Name\nservices/rowboat  Rowing boat\n");
    expect(formatAnswer(told, "csv", 80)).toBe("Kind,Id,Name\r\nservices,rowboat,Rowing boat\r\n");
  });

  test("says so where it is nothing", () => {
    const told = toldHits([], "zeppe|in");

    expect(text(told)).toBe('Nothing is called "zeppe|in", or nearly so.\n');
    expect(formatAnswer(told, "markdown", 80)).toBe('Nothing is called "zeppe\\|in", or nearly so.\n');
    expect(formatAnswer(told, "json", 80)).toBe("[]\n");
  });
});
