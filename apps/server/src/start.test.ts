import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { start } from "./start.ts";

const small = {
  "stackmatrix.yaml": "format: 2\ndata: data\nlocales: [en]\n",
  "data/groups/berths.yaml": "name: { en: Berths }\norder: 1\n",
};

test("start() listens, and says where", async () => {
  const started = await start({ PORT: "0", PROJECT: temporaryFolder(small) }, () => {});
  if ("server" in started) started.server.close();

  expect(started).toMatchObject({ address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/) });
});

test("start() refuses wrong data with its diagnostics and 1", async () => {
  const said: string[] = [];
  const PROJECT = temporaryFolder({ ...small, "data/groups/berths.yaml": "name: { en: Berths }\nordr: 1\n" });

  const started = await start({ PORT: "0", PROJECT }, (text) => said.push(text));

  expect(started).toEqual({ exitCode: 1 });
  expect(said.join("")).toContain("data/groups/berths.yaml:2:1");
});

test("start() refuses a folder without a project with 2", async () => {
  const PROJECT = temporaryFolder();

  const started = await start({ PORT: "0", PROJECT }, () => {});

  expect(started).toEqual({ exitCode: 2 });
});

test("start() ends with 3 when the port is taken", async () => {
  const said: string[] = [];
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const PORT = String(typeof address === "object" ? address?.port : "");

  const started = await start({ PORT, PROJECT: temporaryFolder(small) }, (text) => said.push(text));
  other.close();

  expect(started).toEqual({ exitCode: 3 });
  expect(said.join("")).toContain("the port is taken");
});

test.each(["SIGTERM", "SIGINT"] as const)("the process ends well on %s", async (signal) => {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@stackmatrix/source", main], {
    env: { ...process.env, PORT: "0", PROJECT: temporaryFolder(small) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await once(child.stderr, "data");

  child.kill(signal);
  const [code] = await once(child, "exit");

  expect(code).toBe(0);
});
