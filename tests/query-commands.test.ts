import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { displayWidth } from "@stackmatrix/core";
import { describe, expect, test } from "vitest";
import { runChild, runIn } from "./helpers/run-cli.ts";
import { twoServices } from "./helpers/scene.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Of it, these commands read alone. */
const small = fileURLToPath(new URL("fixtures/two-services", import.meta.url));

describe("compare", () => {
  test.each(["en", "zh-TW", "zh-CN"])("fits a terminal of 80 columns in %s", async (locale) => {
    const services = ["docker", "kubernetes", "amazon-ecs"];

    const run = await runIn(root, ["compare", ...services, "--locale", locale]);

    const lines = run.out.split("\n");
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(lines[0]).toMatch(/^ +Docker +Kubernetes +Amazon ECS$/);
    expect(lines.at(-2)).toMatch(/^≠ \d+ of \d+ rows differ, \d+ have an open answer\.$/);
  });

  test("sets many services below each other, each name whole", async () => {
    const run = await runIn(root, ["compare", "--matrix", "full-matrix", "--baseline", "kubernetes"]);

    const lines = run.out.split("\n");
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(lines).toContain("Learning curve");
    expect(lines).toContain("  Kubernetes        ●●●●● very high");
    expect(lines).toContain("  Docker          ≠ ●●○○○ low");
  });

  test("uses the width that a process is given", async () => {
    const args = ["compare", "quay", "pier", "--rows", "night-berths,price,effort,vendor"];
    const env = { COLUMNS: "48" };

    const run = await runChild(small, args, { env });

    expect(run).toEqual({
      code: 0,
      err: "",
      out: `\
                 Quay             Pier
Berths at night  ✓ full           ◐ partial
                                    one ship
Price            12.5 USD per     free of charge
                   berth-hour
                   (by day)
Effort           ●●○○○ little     ●●●●○ much
Vendor           Example Works    Example & Sons

4 of 4 rows differ.
`,
    });
  });
});

test("find tells those that have all of it from those that may", async () => {
  const args = ["find", "--support", "night-berths=full,partial", "--support", "tugs=add-on"];

  const [text, json] = await Promise.all([
    runIn(small, [...args, "--rating", "effort=..4", "--value", "price=free of charge"]),
    runIn(small, [...args, "--layer", "harbour", "--format", "json"]),
  ]);

  expect(text).toMatchObject({ code: 0, err: "" });
  expect(text.out.split("\n").slice(0, 4)).toEqual([
    "Not all is known of 1 service:",
    "",
    "Service      Berths at night       Tugs       Effort      Price",
    "Pier · pier  ◐ partial · one ship  ? unknown  ●●●●○ much  free of charge",
  ]);
  expect(JSON.parse(json.out)).toMatchObject({
    found: [{ id: "quay", missing: [] }],
    open: [{ id: "pier", missing: ["tugs"] }],
  });
});

test("search finds what is called so in another language, and ends well where nothing is", async () => {
  const [found, nothing] = await Promise.all([
    runIn(root, ["search", "負載平衡", "--kinds", "capability,services", "--format", "csv"]),
    runIn(small, ["search", "zeppelin"]),
  ]);

  expect(found.out.split("\r\n").slice(0, 2)).toEqual([
    "Kind,Id,Name",
    "capabilities,load-balancing,Load balancing",
  ]);
  expect(nothing).toEqual({ code: 0, err: "", out: 'Nothing is called "zeppelin", or nearly so.\n' });
});

describe("what is wrong is said on stderr", () => {
  test.each([
    { args: ["compare", "quey"], said: 'No service has the id "quey"\nDid you mean "quay"?' },
    { args: ["compare"], said: "Name the services to compare" },
    { args: ["compare", "quay", "--rows", "tug"], said: 'Did you mean "tugs"?' },
    { args: ["compare", "quay", "--rows", "tugs", "--group", "berths"], said: "cannot be used with" },
    { args: ["compare", "quay", "--locale", "fr"], said: 'no locale "fr"' },
    { args: ["compare", "quay", "--format", "xml"], said: "Allowed choices are text, markdown, csv, json" },
    { args: ["find", "--support", "tugs=fully"], said: "The levels are full, partial" },
    { args: ["find", "--rating", "tugs=2"], said: 'Did you mean the capability "tugs"?' },
    { args: ["find", "--vendor", "Example"], said: 'There are "Example & Sons", "Example Works"' },
    { args: ["find", "--tag", "big"], said: 'No service has the tag "big"' },
    { args: ["search"], said: "missing required argument 'text'" },
    { args: ["search", "quay", "--kinds", "ships"], said: 'No kind is called "ships"' },
    { args: ["search", "quay", "--limit", "0"], said: "Write a whole number from 1" },
  ])("$args", async ({ args, said }) => {
    const run = await runIn(small, args);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(said);
  });

  test.each(["markdown", "json"])("also where the data is wrong, asked for in %s", async (format) => {
    const wrong = twoServices();
    appendFileSync(join(wrong, "data/layers/harbour.yaml"), "colour: blue\n");

    const run = await runIn(wrong, ["compare", "quay", "pier", "--format", format]);

    expect(run.code).toBe(1);
    expect(format === "json" ? run.out : run.err).toContain("schema/unknown-key");
  });
});
