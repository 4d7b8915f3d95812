import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { putInPlace } from "./put-in-place.ts";
import { OutputRefusedError } from "./resolve-output.ts";
import { stageFiles } from "./stage-files.ts";

test("staged files come into place whole, and leave no staging folder", async () => {
  const root = temporaryFolder({ "docs/a.md": "old" });

  const stage = await stageFiles(root, [
    { path: "docs/a.md", content: "new" },
    { path: "docs/deep/b.bin", content: Uint8Array.of(0, 255) },
  ]);
  const before = readFileSync(join(root, "docs/a.md"), "utf8");
  putInPlace(stage);

  expect(before).toBe("old");
  expect(readFileSync(join(root, "docs/a.md"), "utf8")).toBe("new");
  expect([...readFileSync(join(root, "docs/deep/b.bin"))]).toEqual([0, 255]);
  expect(readdirSync(root)).toEqual(["docs"]);
});

test("a file that is as it should be keeps its time", async () => {
  const root = temporaryFolder({ "a.md": "same" });
  utimesSync(join(root, "a.md"), 1000, 1000);

  const stage = await stageFiles(root, [{ path: "a.md", content: "same" }]);
  putInPlace(stage);

  expect(stage).toMatchObject({ files: [], unchanged: ["a.md"] });
  expect(statSync(join(root, "a.md")).mtimeMs).toBe(1_000_000);
});

test("removed files take their empty folders with them", async () => {
  const root = temporaryFolder({ "docs/old/a.md": "x", "docs/b.md": "x" });

  const stage = await stageFiles(root, [{ path: "docs/b.md", content: "x" }]);
  putInPlace(stage, ["docs/old/a.md", "docs/never.md"]);

  expect(readdirSync(root, { recursive: true }).sort()).toEqual(["docs", "docs/b.md"]);
});

test("when one file is refused, all are taken back", async () => {
  const root = temporaryFolder({ "a.md": "old", "c.md": "kept" });
  const stage = await stageFiles(root, [
    { path: "a.md", content: "new" },
    { path: "new/b.md", content: "new" },
    { path: "z", content: "new" },
  ]);
  mkdirSync(join(root, "z/in-the-way"), { recursive: true });

  const attempt = () => putInPlace(stage, ["c.md"]);

  expect(attempt).toThrow();
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("old");
  expect(readdirSync(root)).toEqual(["a.md", "c.md", "z"]);
});

test("a path that leaves the root is refused before anything is written", async () => {
  const outside = temporaryFolder({ "victim.md": "x" });
  const root = temporaryFolder({ "a.md": "old" });
  symlinkSync(outside, join(root, "docs"));
  symlinkSync(join(outside, "victim.md"), join(root, "b.md"));

  const attempts = ["docs/new.md", "b.md", "../up.md", "docs/../../up.md", "."].map((path) =>
    stageFiles(root, [
      { path: "a.md", content: "new" },
      { path, content: "y" },
    ]),
  );

  for (const attempt of attempts) await expect(attempt).rejects.toBeInstanceOf(OutputRefusedError);
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("old");
  expect(readdirSync(outside)).toEqual(["victim.md"]);
});

test("a linked file inside the root is renewed where it lives", async () => {
  const root = temporaryFolder({ "real/a.md": "old" });
  symlinkSync("real/a.md", join(root, "a.md"));

  putInPlace(await stageFiles(root, [{ path: "a.md", content: "new" }]));

  expect(readFileSync(join(root, "real/a.md"), "utf8")).toBe("new");
});

test("staging removes what dead runs left behind, and nothing else", async () => {
  const root = temporaryFolder({
    ".stackmatrix/staging-999999999-0a1b2c3d/0": "half",
    [`.stackmatrix/staging-${process.ppid}-0a1b2c3d/0`]: "alive",
    ".stackmatrix/state.json": "{}",
  });

  putInPlace(await stageFiles(root, [{ path: "a.md", content: "x" }]));

  expect(readdirSync(join(root, ".stackmatrix"))).toEqual([`staging-${process.ppid}-0a1b2c3d`, "state.json"]);
});

test("a private folder that leaves the root is refused", async () => {
  const outside = temporaryFolder({ "staging-999999999-0a1b2c3d/0": "not ours" });
  const root = temporaryFolder({ "b.md": "y" });
  symlinkSync(outside, join(root, ".stackmatrix"));

  const attempt = stageFiles(root, [{ path: "a.md", content: "x" }]);

  await expect(attempt).rejects.toBeInstanceOf(OutputRefusedError);
  // Nothing to write, and nothing to be tidied there.
  await stageFiles(root, [{ path: "b.md", content: "y" }]);
  expect(readdirSync(outside)).toEqual(["staging-999999999-0a1b2c3d"]);
});
