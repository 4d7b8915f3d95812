import { appendFileSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Shell } from "@stackmatrix/cli";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { twoServices } from "./helpers/scene.ts";

/** By path, what it answers and where it leads. */
const pages: Readonly<Record<string, readonly [number, string?]>> = {
  "/pier/manual": [200],
  "/quay/manual": [200],
  "/here": [200],
  "/moved": [301, "https://docs.example/here"],
  "/gone": [404],
  "/refused": [403],
};
const asked: string[] = [];
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  const [status, location] = pages[url] ?? [404];
  response.writeHead(status, location === undefined ? {} : { location }).end();
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("sources", () => {
  test("says which to read again next, and asks nobody", async () => {
    asked.length = 0;

    const run = await runIn(twoServices(), ["sources"], { ask });

    expect(run).toMatchObject({ code: 0, err: "" });
    await expect(run.out).toMatchFileSnapshot("golden/sources.txt");
    expect(asked).toEqual([]);
  });

  test("--check lists dead and moved addresses, and ends with 1 for the dead", async () => {
    const run = await runIn(projectWith(["/here", "/moved", "/gone", "/refused"]), ["sources", "--check"], {
      ask,
    });

    expect(run).toMatchObject({ code: 1, err: "" });
    await expect(run.out).toMatchFileSnapshot("golden/sources-check.txt");
  });

  test("--check ends with 0 where nothing is dead, and gives programs the same", async () => {
    const run = await runIn(projectWith(["/here", "/moved"]), ["sources", "--check", "--format", "json"], {
      ask,
    });

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(run.out)).toMatchObject({
      ok: true,
      addresses: [
        { id: "page-0", url: "https://docs.example/here", state: "alive" },
        { id: "page-1", state: "moved", to: "https://docs.example/here" },
        { id: "pier-manual", state: "alive" },
        { id: "quay-manual", state: "alive" },
      ],
      next: [{ id: "pier-manual" }, { id: "page-0" }, { id: "page-1" }, { id: "quay-manual" }],
    });
  });

  test("--check ends with 3 where there is no network, and blames no address", async () => {
    const run = await runIn(projectWith(["/here", "/moved"]), ["sources", "--check"], {
      ask: () => Promise.reject(Object.assign(new Error("no network"), { code: "ENOTFOUND" })),
    });

    expect(run).toMatchObject({ code: 3, out: "" });
    expect(run.err).toContain("None of 4 addresses can be reached");
  });

  test("--check asks nothing for data that is wrong", async () => {
    asked.length = 0;
    const root = projectWith(["/here"]);
    appendFileSync(join(root, "data/layers/harbour.yaml"), "colour: blue\n");

    const run = await runIn(root, ["sources", "--check"], { ask });

    expect(run.code).toBe(1);
    expect(run.err).toContain("schema/unknown-key");
    expect(asked).toEqual([]);
  });
});

/** Two services, and a source with each of these paths as its address. */
function projectWith(paths: readonly string[]): string {
  const root = twoServices();
  for (const [index, path] of paths.entries()) {
    const source = `title: A page\npublisher: Example\nkind: primary\ndate: undated\nurl: https://docs.example${path}\n`;
    writeFileSync(join(root, `data/sources/page-${index}.yaml`), source);
  }
  return root;
}

/** Leads every address to the server on this machine, with its path. */
const ask: NonNullable<Shell["ask"]> = ({ pathname }, { method }) =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: pathname, method, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
    })
      .on("error", reject)
      .end();
  });
