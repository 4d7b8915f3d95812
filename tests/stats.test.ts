import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { twoServices } from "./helpers/scene.ts";

describe("stats", () => {
  test("fits a terminal of 80 columns", async () => {
    const run = await runIn(twoServices(), ["stats", "--today", "2026-11-21"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    await expect(run.out).toMatchFileSnapshot("golden/stats.txt");
  });

  test("gives programs the same numbers", async () => {
    const run = await runIn(twoServices(), ["stats", "--today", "2026-11-21", "--format", "json"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(run.out)).toMatchObject({
      ok: true,
      cells: { services: [{ service: "pier" }, { service: "quay" }] },
      freshness: { today: "2026-11-21", staleAfterDays: 1095 },
      translations: [{ locale: "zh-TW" }, { locale: "zh-CN" }],
    });
  });

  test("finds the same sources stale as validate, by the same day", async () => {
    const root = twoServices();

    const [then, later] = await Promise.all(
      ["2020-01-01", "2099-01-01"].map((day) => runIn(root, ["stats", "--today", day, "--format", "json"])),
    );

    expect(JSON.parse(then?.out ?? "").freshness.sources.stale).toEqual([]);
    expect(JSON.parse(later?.out ?? "").freshness.sources.stale).not.toEqual([]);
  });

  test.each(["text", "json"])("measures no data that is wrong, and says in %s why", async (format) => {
    const root = twoServices();
    appendFileSync(join(root, "data/layers/harbour.yaml"), "colour: blue\n");

    const run = await runIn(root, ["stats", "--format", format]);

    expect(run.code).toBe(1);
    expect(format === "json" ? run.out : run.err).toContain("schema/unknown-key");
  });
});
