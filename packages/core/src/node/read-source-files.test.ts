import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { maxFileBytes } from "./read-file-bytes.ts";
import { readSourceFile } from "./read-source-file.ts";
import { readSourceFiles } from "./read-source-files.ts";

test("readSourceFiles gives every file that may be data, sorted, with forward slashes from the root", () => {
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

test("readSourceFiles names what else lies there without reading it, and enters no folder of a folder", () => {
  const root = temporaryFolder({
    "data/README.md": Uint8Array.of(0xff),
    "data/all.yml": "",
    "data/services/docker.yml": "",
    "data/services/logo.png": Uint8Array.of(0x89),
    "data/services/docker.yaml/x.yaml": "",
    "data/servics/drafts/x.yaml": "",
  });

  const { files, strays, diagnostics } = readSourceFiles(root, "data");

  expect({ files, diagnostics }).toEqual({ files: [], diagnostics: [] });
  expect(strays).toEqual([
    "data/README.md",
    "data/all.yml",
    "data/services/",
    "data/services/docker.yaml/",
    "data/services/docker.yml",
    "data/services/logo.png",
    "data/servics/",
    "data/servics/drafts/",
  ]);
});

test("readSourceFiles passes over what tools make and what starts with a dot", () => {
  const root = temporaryFolder({
    "data/.cache/a": "",
    "data/.gitignore": "x",
    "data/dist/a.json": "",
    "data/node_modules/a/b.js": "",
    "data/schema/a.json": "",
    "data/layers/.DS_Store": Uint8Array.of(0xff),
    "data/layers/edge.yaml": "",
  });
  symlinkSync("somebody@somewhere.123", join(root, "data/layers/.#edge.yaml"));

  const { files, strays, diagnostics } = readSourceFiles(root, "data");

  expect(files.map(({ path }) => path)).toEqual(["data/layers/edge.yaml"]);
  expect({ strays, diagnostics }).toEqual({ strays: ["data/layers/"], diagnostics: [] });
});

test("readSourceFiles keeps a byte order mark for the parser to judge", () => {
  const root = temporaryFolder({ "data/layers/a.yaml": "\ufeffname: x" });

  const { files } = readSourceFiles(root, "data");

  expect(files[0]?.text).toBe("\ufeffname: x");
});

test("readSourceFiles refuses a file over the limit without reading it", () => {
  const root = temporaryFolder({ "data/layers/big.yaml": "", "data/layers/exact.yaml": "" });
  truncateSync(join(root, "data/layers/big.yaml"), maxFileBytes + 1);
  truncateSync(join(root, "data/layers/exact.yaml"), maxFileBytes);

  const { files, diagnostics } = readSourceFiles(root, "data");

  expect(files.map(({ path }) => path)).toEqual(["data/layers/exact.yaml"]);
  expect(diagnostics).toEqual([
    {
      code: "file/too-large",
      location: { path: "data/layers/big.yaml" },
      args: { bytes: maxFileBytes + 1, limit: maxFileBytes },
    },
  ]);
});

test("readSourceFiles points at the first byte that is not UTF-8", () => {
  const bytes = Buffer.concat([Buffer.from("name: 容器\nnote: é"), Buffer.from([0xff]), Buffer.from(" x")]);
  const root = temporaryFolder({ "data/layers/a.yaml": bytes });

  const { files, diagnostics } = readSourceFiles(root, "data");

  expect(files).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: "file/not-utf8",
      location: { path: "data/layers/a.yaml", range: { start: { line: 2, column: 8 } } },
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

  const { strays, diagnostics } = readSourceFiles(root, "data");

  expect({ strays, diagnostics }).toEqual({
    strays: ["data/services/", "data/services/loop/"],
    diagnostics: [],
  });
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
  const root = temporaryFolder({ "data/layers/a.yaml": "x" });
  execFileSync("mkfifo", [join(root, "data/layers/pipe.yaml")]);

  const { diagnostics } = readSourceFiles(root, "data");

  expect(diagnostics).toMatchObject([
    { code: "file/not-regular", location: { path: "data/layers/pipe.yaml" } },
  ]);
});

test("readSourceFiles tells a socket by what it is", async () => {
  const root = temporaryFolder({ "data/layers/a.yaml": "x" });
  const server = createServer().listen(join(root, "data/layers/socket.yaml"));
  onTestFinished(() => void server.close());
  await once(server, "listening");

  const { diagnostics } = readSourceFiles(root, "data");

  expect(diagnostics).toMatchObject([
    { code: "file/not-regular", location: { path: "data/layers/socket.yaml" } },
  ]);
  expect(readSourceFile(root, "data/layers/socket.yaml")).toMatchObject({ diagnostic: diagnostics[0] });
});
