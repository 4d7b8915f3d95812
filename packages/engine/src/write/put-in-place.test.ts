import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { refusalsOfMounts, refusingDisk, temporaryFolder } from "@stackmatrix/core/testing";
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

  const files = [{ path: "docs/b.md", content: "x" }];
  putInPlace(await stageFiles(root, files, { removed: ["docs/old/a.md", "docs/never.md"] }));

  expect(readdirSync(root, { recursive: true }).sort()).toEqual(["docs", "docs/b.md"]);
});

test("when one file is refused, all are taken back", async () => {
  const root = temporaryFolder({ "a.md": "old", "c.md": "kept" });
  const files = [
    { path: "a.md", content: "new" },
    { path: "new/b.md", content: "new" },
    { path: "z", content: "new" },
  ];
  const stage = await stageFiles(root, files, { removed: ["c.md"] });
  mkdirSync(join(root, "z/in-the-way"), { recursive: true });

  const attempt = () => putInPlace(stage);

  expect(attempt).toThrow();
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("old");
  expect(readdirSync(root)).toEqual(["a.md", "c.md", "z"]);
});

test("a file that nobody can replace is named as it was asked for, and all others are taken back", async () => {
  const root = temporaryFolder({ "a.md": "old", "real/b.md": "old" });
  symlinkSync("real/b.md", join(root, "b.md"));
  const place = join(root, "real/b.md");
  const changes = new Set(["open", "rename", "unlink"]);
  const disk = refusingDisk(({ name, paths }) =>
    changes.has(name) && paths.includes(place) ? "EPERM" : undefined,
  );
  const files = [
    { path: "a.md", content: "new" },
    { path: "new/c.md", content: "new" },
    { path: "b.md", content: "new" },
  ];
  const stage = await stageFiles(root, files, { disk });

  expect(() => putInPlace(stage)).toThrow(
    expect.objectContaining({ code: "EPERM", path: join(root, "b.md") }),
  );
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("old");
  expect(readFileSync(place, "utf8")).toBe("old");
  expect(readdirSync(root).sort()).toEqual(["a.md", "b.md", "real"]);
});

test("a file keeps its mode, and a new one has that of any new file", async () => {
  const root = temporaryFolder({ "a.md": "old", "b.md": "old", "c.md": "any" });
  chmodSync(join(root, "a.md"), 0o666);
  chmodSync(join(root, "b.md"), 0o400);

  const paths = ["a.md", "b.md", "d.md"];
  putInPlace(
    await stageFiles(
      root,
      paths.map((path) => ({ path, content: "new" })),
    ),
  );

  const modeOf = (path: string) => statSync(join(root, path)).mode & 0o777;
  expect(paths.map(modeOf)).toEqual([0o666, 0o400, modeOf("c.md")]);
});

test("a file keeps its owner; where that cannot be given to another file, the file itself is kept", async () => {
  const root = temporaryFolder({ "a.md": "old, and longer" });
  const path = join(root, "a.md");
  // As nobody but root may give files away, another user meets what the disk refuses here.
  const [uid, gid] =
    process.getuid?.() === 0 ? [1234, 1234] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  chownSync(path, uid, gid);

  putInPlace(await stageFiles(root, [{ path: "a.md", content: "new" }]));
  const given = statSync(path);
  const disk = refusingDisk(({ name }) => (name === "chown" || name === "chmod" ? "EPERM" : undefined));
  chmodSync(path, 0o666);
  putInPlace(await stageFiles(root, [{ path: "a.md", content: "again" }], { disk }));

  expect(given).toMatchObject({ uid, gid });
  expect(statSync(path)).toMatchObject({ uid, gid, ino: given.ino });
  expect(statSync(path).mode & 0o777).toBe(0o666);
  expect(readFileSync(path, "utf8")).toBe("again");
});

test("a file that is held for a moment is waited for", async () => {
  const root = temporaryFolder({ "a.md": "old" });
  let held = 3;
  const disk = refusingDisk(({ name }) => (name === "rename" && held-- > 0 ? "EBUSY" : undefined));
  const waits: number[] = [];

  putInPlace(
    await stageFiles(root, [{ path: "a.md", content: "new" }], {
      disk: { ...disk, wait: (milliseconds) => waits.push(milliseconds) },
    }),
  );

  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("new");
  expect(waits).toEqual([10, 20, 40]);
});

test("a file that is a mount is written over, and taken back when another is refused", async () => {
  const root = temporaryFolder({ "a.md": "old, and longer", "b.md": "old" });
  const other = join(root, "second-name.md");
  linkSync(join(root, "a.md"), other);
  const mounts = refusalsOfMounts([join(root, "a.md")]);
  const files = ["a.md", "b.md"].map((path) => ({ path, content: "new" }));

  const refusing = refusingDisk(
    (call) => mounts(call) ?? (call.name === "rename" && call.paths[1]?.endsWith("b.md") ? "EIO" : undefined),
  );
  const stage = await stageFiles(root, files, { disk: refusing });
  expect(() => putInPlace(stage)).toThrow("EIO");
  const after = readFileSync(other, "utf8");
  putInPlace(await stageFiles(root, files, { disk: refusingDisk(mounts) }));

  expect(after).toBe("old, and longer");
  expect(readFileSync(other, "utf8")).toBe("new");
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

  // All at once, for whichever is refused first has to be waited for by then.
  await Promise.all(attempts.map((attempt) => expect(attempt).rejects.toBeInstanceOf(OutputRefusedError)));
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

test("staging removes what dead runs left beside the places of files, and nothing that only says so", async () => {
  const dead = "staging-999999999-0a1b2c3d";
  const outside = temporaryFolder({ [`.stackmatrix-${dead}/0`]: "not ours" });
  const root = temporaryFolder({
    [`.stackmatrix/${dead}/others`]: [
      `out/.stackmatrix-${dead}`,
      `link/.stackmatrix-${dead}`,
      `${outside}/.stackmatrix-${dead}`,
      "docs",
      "",
    ].join("\n"),
    [`out/.stackmatrix-${dead}/0`]: "half",
    "docs/a.md": "x",
    "real/a.md": "x",
  });
  mkdirSync(join(root, "link"));
  symlinkSync(join(root, "real"), join(root, `link/.stackmatrix-${dead}`));

  putInPlace(await stageFiles(root, [{ path: "a.md", content: "x" }]));

  expect(readdirSync(root).sort()).toEqual(["a.md", "docs", "link", "out", "real"]);
  expect(readdirSync(join(root, "out"))).toEqual([]);
  expect(existsSync(join(outside, `.stackmatrix-${dead}/0`))).toBe(true);
  expect(readdirSync(join(root, "real"))).toEqual(["a.md"]);
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
