import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";

const oldProject = fileURLToPath(new URL("fixtures/format-1", import.meta.url));

function copyOfOld(): string {
  const root = temporaryFolder({});
  cpSync(oldProject, root, { recursive: true });
  return root;
}

describe("migrate", () => {
  test("rewrites a project of format 1, which every other command points to", async () => {
    const root = copyOfOld();

    const before = await runIn(root, ["validate"]);
    const run = await runIn(root, ["migrate"]);

    expect(before).toMatchObject({ code: 1 });
    expect(before.err).toContain("stackmatrix migrate");
    expect(run).toMatchObject({ code: 0 });
    expect(run.out.split("\n")).toContain("stackmatrix.yaml");
    expect(await runIn(root, ["validate"])).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, "data/relations.yaml"), "utf8")).toBe(`entities:
  runs-on: { name: { en: runs on, zh-TW: 執行於 }, inverse: hosts }
  hosts: { name: { en: hosts, zh-TW: 承載 }, inverse: runs-on }
`);
    expect(readFileSync(join(root, "data/capabilities/jobs.yaml"), "utf8")).toMatchInlineSnapshot(`
      "# Jobs that run by themselves.
      name: { en: Jobs, zh-TW: 工作 }
      group: work
      definition:
        en: It runs what is to run at a given time, without anybody who starts it by hand, and tells how it has ended when it
          has.
        zh-TW: 在指定的時間自行執行，並回報結果。
      assessments:
        # Read twice.
        alpha: { support: full, short: { zxx: CronJob }, sources: [manual] }
        beta: unknown
      "
    `);
  });

  test("does nothing the second time", async () => {
    const root = copyOfOld();
    await runIn(root, ["migrate"]);

    expect(await runIn(root, ["migrate"])).toMatchObject({ code: 0, out: "" });
  });

  test.each([
    [{ "stackmatrix.yaml": "data: data\nlocales: [en]\n", "data/groups/a.yaml": "name: {\n" }, "yaml/syntax"],
    [{ "stackmatrix.yaml": "data: data\n", "data/groups/a.yaml": "name: A\n" }, "schema/missing-key"],
    [{ "stackmatrix.yaml": "format: 3\n", "data/groups/a.yaml": "name: A\n" }, "format/new"],
    [{ "stackmatrix.yaml": "data: {\n", "data/groups/a.yaml": "name: A\n" }, "yaml/syntax"],
  ])("leaves %j as it is, and says why", async (files, code) => {
    const root = temporaryFolder(files);

    const run = await runIn(root, ["migrate"]);

    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain(code);
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });
});
