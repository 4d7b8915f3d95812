import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { maxFileBytes } from "./read-source-file.ts";
import { readSourceFiles } from "./read-source-files.ts";

test("readSourceFiles gives every file, sorted, with forward slashes from the root", () => {
  const root = temporaryFolder({
    "data/services/docker.yaml": "name: Docker\n",
    "data/services-b/a.yaml": "",
    "data/package.json": "{}",
    "elsewhere/x.yaml": "x",
  });

  const { files, diagnostics } = readSourceFiles(root, "data");

  expect(files).toEqual([
    { path: "data/package.json", text: "{}" },
    { path: "data/services-b/a.yaml", text: "" },
    { path: "data/services/docker.yaml", text: "name: Docker\n" },
  ]);
  expect(diagnostics).toEqual([]);
});

test("readSourceFiles does not enter folders that tools make", () => {
  const root = temporaryFolder({
    "data/.cache/a": "",
    "data/dist/a.json": "",
    "data/node_modules/a/b.js": "",
    "data/schema/a.json": "",
    "data/layers/edge.yaml": "",
  });

  const { files } = readSourceFiles(root, "data");

  expect(files.map(({ path }) => path)).toEqual(["data/layers/edge.yaml"]);
});

test("readSourceFiles keeps a byte order mark for the parser to judge", () => {
  const root = temporaryFolder({ "data/a.yaml": "\ufeffname: x" });

  const { files } = readSourceFiles(root, "data");

  expect(files[0]?.text).toBe("\ufeffname: x");
});

test("readSourceFiles refuses a file over the limit without reading it", () => {
  const root = temporaryFolder({ "data/big.yaml": "", "data/exact.yaml": "" });
  truncateSync(join(root, "data/big.yaml"), maxFileBytes + 1);
  truncateSync(join(root, "data/exact.yaml"), maxFileBytes);

  const { files, diagnostics } = readSourceFiles(root, "data");

  expect(files.map(({ path }) => path)).toEqual(["data/exact.yaml"]);
  expect(diagnostics).toEqual([
    {
      code: "file/too-large",
      location: { path: "data/big.yaml" },
      args: { bytes: maxFileBytes + 1, limit: maxFileBytes },
    },
  ]);
});

test("readSourceFiles points at the first byte that is not UTF-8", () => {
  const bytes = Buffer.concat([Buffer.from("name: 容器\nnote: é"), Buffer.from([0xff]), Buffer.from(" x")]);
  const root = temporaryFolder({ "data/a.yaml": bytes });

  const { files, diagnostics } = readSourceFiles(root, "data");

  expect(files).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: "file/not-utf8",
      location: { path: "data/a.yaml", range: { start: { line: 2, column: 8 } } },
      args: { byte: 0xff },
    },
  ]);
});

test("readSourceFiles follows a link inside the folder and refuses one that leaves it", () => {
  const root = temporaryFolder({ "data/services/docker.yaml": "x", "secret.yaml": "y" });
  symlinkSync("docker.yaml", join(root, "data/services/inside.yaml"));
  symlinkSync("../../secret.yaml", join(root, "data/services/outside.yaml"));
  symlinkSync("/etc", join(root, "data/etc"));
  symlinkSync("nowhere.yaml", join(root, "data/services/lost.yaml"));

  const { files, diagnostics } = readSourceFiles(root, "data");

  expect(files.map(({ path }) => path)).toEqual(["data/services/docker.yaml", "data/services/inside.yaml"]);
  expect(diagnostics).toMatchObject([
    { code: "file/link-outside", location: { path: "data/etc" }, args: { target: "/etc" } },
    { code: "file/not-regular", location: { path: "data/services/lost.yaml" } },
    { code: "file/link-outside", location: { path: "data/services/outside.yaml" } },
  ]);
});

test("readSourceFiles ends at a link that leads to its own parent", () => {
  const root = temporaryFolder({ "data/services/docker.yaml": "x" });
  symlinkSync("..", join(root, "data/services/loop"));

  const { diagnostics } = readSourceFiles(root, "data");

  expect(diagnostics).toMatchObject([{ code: "file/unexpected" }]);
});

test("readSourceFiles says which name it cannot read", () => {
  const root = temporaryFolder({ "data/services/docker.yaml": "x", "data/services/\ufffd.yaml": "y" });
  writeFileSync(Buffer.from(`${root}/data/services/\xff.yaml`, "latin1"), "z");

  const { files, diagnostics } = readSourceFiles(root, "data");

  expect(files.map(({ text }) => text)).toEqual(["x", "y"]);
  expect(diagnostics).toMatchObject([
    {
      code: "file/name-not-utf8",
      location: { path: "data/services/\ufffd.yaml" },
      args: { name: "\ufffd.yaml" },
    },
  ]);
});

test("readSourceFiles does not wait for a pipe", () => {
  const root = temporaryFolder({ "data/a.yaml": "x" });
  execFileSync("mkfifo", [join(root, "data/pipe.yaml")]);

  const { diagnostics } = readSourceFiles(root, "data");

  expect(diagnostics).toMatchObject([{ code: "file/not-regular", location: { path: "data/pipe.yaml" } }]);
});
