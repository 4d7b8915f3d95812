import { readFileSync } from "node:fs";
import { join } from "node:path";
import { displayWidth } from "@stackmatrix/core";
import { describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

describe("translate", () => {
  test("shows what is stale, missing or unrecorded with both texts, in 80 columns", async () => {
    const root = twoServices();
    await runIn(root, ["translate", "--accept"]);
    edit(root, "data/services/pier.yaml", (text) =>
      text.replace(/^oneLiner:(\n {2}en: |.*?en: )[^,\n]+/m, (line) => `${line} It was rebuilt`),
    );
    edit(root, "data/services/pier.yaml", (text) => text.replace(", zh-CN: 自行经营的港口 }", " }"));

    const run = await runIn(root, ["translate", "services"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
    await expect(run.out).toMatchFileSnapshot("golden/translate.txt");
  });

  test("gives programs the texts, their states and their places", async () => {
    const root = twoServices();

    const run = await runIn(root, ["translate", "layers/harbour#name", "--format", "json"]);

    expect(JSON.parse(run.out)).toEqual({
      ok: true,
      total: 2,
      current: 0,
      unrecorded: 2,
      stale: 0,
      missing: 0,
      open: ["zh-TW", "zh-CN"].map((locale) => ({
        text: "layers/harbour#name",
        locale,
        state: "unrecorded",
        original: expect.any(String),
        translation: expect.any(String),
        location: { path: "data/layers/harbour.yaml", range: expect.anything() },
      })),
    });
  });

  test("accepts what is below a path, whether it names the entity, the file or a text", async () => {
    const root = twoServices();

    const byText = await runIn(root, ["translate", "--accept", "layers/harbour#name"]);
    const byFile = await runIn(root, ["translate", "--accept", "data/layers/harbour.yaml"]);
    const byEntity = await runIn(root, ["translate", "--accept", "layers/harbour", "--format", "json"]);
    const all = await runIn(root, ["translate", "--accept", "data/"]);

    expect(byText.out).toBe("Wrote data/translations.lock.json: 2 translations accepted.\n");
    expect(byFile.out).toMatch(/^Wrote data\/translations\.lock\.json: \d+ translations accepted\.\n$/);
    expect(JSON.parse(byEntity.out)).toEqual({ ok: true, accepted: 0, missing: 0, written: [] });
    expect(all.code).toBe(2);
    const lock = JSON.parse(readFileSync(join(root, "data/translations.lock.json"), "utf8"));
    expect(Object.keys(lock)).toEqual(["layers/harbour"]);
  });

  test("has nothing to show once all is accepted", async () => {
    const root = twoServices();
    await runIn(root, ["translate", "--accept"]);

    const run = await runIn(root, ["translate"]);

    expect(run.out).toMatch(/^\d+ translations: 0 stale, 0 missing, 0 unrecorded\.\n$/);
  });
});
