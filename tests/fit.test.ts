import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";

const fixture = fileURLToPath(new URL("fixtures/problems/sheet__does-not-fit", import.meta.url));

test("render warns of a sheet that does not fit, in each run and each format, until it does", async () => {
  const root = temporaryFolder();
  cpSync(fixture, root, { recursive: true });
  const place = "data/sheets/much.yaml:3:1  warning  sheet/does-not-fit\n";

  const first = await runIn(root, ["render"]);
  const again = await runIn(root, ["render"]);
  const elsewhere = await runIn(root, ["render", "--out", temporaryFolder()]);
  const github = await runIn(root, ["render", "--format", "github"]);
  const json = await runIn(root, ["render", "--format", "json"]);
  const file = join(root, "data/sheets/much.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("pages: 1", "pages: 5"));
  const mended = await runIn(root, ["render"]);

  expect(first).toMatchObject({ code: 0, err: expect.stringContaining(place) });
  expect(first.err).toMatch(/In English \(en\) the sheet takes 3 pages, 2 more than it may: .* still 3\n/);
  expect(first.out).toContain("printed 1 sheet");
  expect(again).toMatchObject({ code: 0, err: first.err, out: expect.stringMatching(/^Nothing to do/) });
  expect(elsewhere).toMatchObject({ code: 0, err: first.err });
  expect(elsewhere.out).not.toContain("printed");
  expect(github.out).toContain("::warning file=data/sheets/much.yaml,line=3,");
  expect(JSON.parse(json.out)).toMatchObject({
    ok: true,
    diagnostics: [{ code: "sheet/does-not-fit", args: { locale: "en", limit: 1, pages: 3, fewestPages: 3 } }],
  });
  expect(mended).toMatchObject({ code: 0, err: "" });
});
