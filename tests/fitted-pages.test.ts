import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

const page = "out/pdf/en/harbours.html";

/** The small project in English, with its sheet on one page, and that kept in version control. */
function onePage(): string {
  const root = twoServices();
  edit(root, "stackmatrix.yaml", (text) =>
    text
      .replace(/^locales:.*$/m, "locales: [en]")
      .replace(/^ {2}pdf:.*$/m, "  pdf: { dir: out/pdf, committed: true }"),
  );
  edit(root, "data/sheets/harbours.yaml", (text) => `${text}fit: { pages: 1 }\n`);
  return root;
}

const pdf = ["--only", "pdf"];

test("render writes the page of a fitted sheet in the size in which it was printed, and remembers it", async () => {
  const root = onePage();

  const first = await runIn(root, ["render", ...pdf]);
  const written = readFileSync(join(root, page), "utf8");
  const { mtimeMs } = statSync(join(root, page));
  const again = await runIn(root, ["render", ...pdf]);
  edit(root, "data/layers/harbour.yaml", (text) => `${text}\n# A word to whoever reads this.\n`);
  const unchanged = await runIn(root, ["render", ...pdf]);
  rmSync(join(root, page));
  const anew = await runIn(root, ["render", ...pdf]);

  expect(first).toMatchObject({ code: 0, out: expect.stringContaining("printed 1 sheet") });
  expect(written).toMatch(/^:root \{ --scale: 1\.\d+; \}\nmain \{ page: content; \}$/m);
  expect(again.out).toMatch(/^Nothing to do/);
  expect(unchanged).toMatchObject({ code: 0, out: expect.not.stringContaining("printed") });
  expect(statSync(join(root, page), { throwIfNoEntry: false })?.mtimeMs).not.toBe(mtimeMs);
  expect(anew).toMatchObject({ code: 0, out: expect.stringContaining("printed 1 sheet") });
  expect(readFileSync(join(root, page), "utf8")).toBe(written);
});

test("render --check finds in the page of a fitted sheet what the data says otherwise, and not how it was set", async () => {
  const root = onePage();
  await runIn(root, ["render", ...pdf]);

  const clean = await runIn(root, ["render", "--check", ...pdf]);
  edit(root, "data/sheets/harbours.yaml", (text) => text.replace("Two of them.", "Two of many."));
  const drifted = await runIn(root, ["render", "--check", ...pdf]);

  expect(clean).toMatchObject({ code: 0, err: "" });
  expect(drifted.code).toBe(1);
  expect(drifted.out + drifted.err).toContain("Two of many.");
  expect(drifted.out + drifted.err).not.toContain("--scale");
});
