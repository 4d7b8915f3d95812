import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createServer, type Served } from "./create-server.ts";
import { listening } from "./testing/ask.ts";

const index = '{ "kind": "index", "name": "探索" }\n';
const files = new Map([
  ["v1/index.json", index],
  ["v1/en/diagrams/all.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ["v1/en/matrices/all.csv", "\uFEFFName,Docker\r\n"],
  ["v1/en/matrices/all.md", "# All\n"],
  ["llms.txt", "# Harbours\n"],
  ["v1/sources/old.json", '{ "kind": "moved" }\n'],
  ["_redirects", "/v1/sources/old.json /v1/sources/new.json 301\n/v1/en/old.md /v1/en/new.md 301\n"],
  ["v1/services.json", `${JSON.stringify({ kind: "services", result: "x".repeat(2000) })}\n`],
]);

test("A site is answered at the root and at its folders, its pages made when they are asked for", async () => {
  let made = 0;
  const page = () => {
    made += 1;
    return "<!doctype html>\n";
  };
  const ask = await listening(
    createServer(new Map<string, Served>([...files, ["index.html", page], ["en/index.html", page]])),
  );

  const before = made;
  const answers = [await ask("/"), await ask("/en/"), await ask("/en/index.html"), await ask("/en")];

  expect(before).toBe(0);
  expect(answers.map(({ headers: { location }, status }) => location ?? status)).toEqual([
    200,
    200,
    200,
    "/en/",
  ]);
  expect(answers[0]?.headers["content-type"]).toBe("text/html; charset=utf-8");
});

describe("a file is answered", () => {
  test("as it is, to a client that names no encoding", async () => {
    const ask = await listening(createServer(files));

    const { body, headers, status } = await ask("/v1/index.json");

    expect(status).toBe(200);
    expect(body.toString()).toBe(index);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-length": String(Buffer.byteLength(index)),
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      vary: "accept-encoding",
    });
  });

  test.each([
    ["/v1/en/diagrams/all.svg", "image/svg+xml"],
    ["/v1/en/matrices/all.csv", "text/csv"],
    ["/v1/en/matrices/all.md", "text/markdown"],
    ["/llms.txt", "text/plain"],
  ])("%s as %s", async (path, type) => {
    const ask = await listening(createServer(files));

    const { headers } = await ask(path);

    expect(headers["content-type"]).toBe(`${type}; charset=utf-8`);
  });

  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("in %s, smaller, under a tag of its own", async (encoding, decompress) => {
    const ask = await listening(createServer(files));
    const plain = await ask("/v1/services.json");

    const { body, headers } = await ask("/v1/services.json", { headers: { "accept-encoding": encoding } });

    expect(headers["content-encoding"]).toBe(encoding);
    expect(decompress(body)).toEqual(plain.body);
    expect(body.length).toBeLessThan(plain.body.length);
    expect(headers.etag).not.toBe(plain.headers.etag);
  });

  test.each(["/v1/index.json?locale=en", "/v1/%69ndex.json", "http://example.com/v1/index.json"])(
    "also when it is asked for as %s",
    async (path) => {
      const ask = await listening(createServer(files));

      const { body } = await ask(path);

      expect(body.toString()).toBe(index);
    },
  );

  test("without its body to HEAD, with the same headers", async () => {
    const ask = await listening(createServer(files));
    const { date: _, ...headers } = (await ask("/v1/index.json")).headers;

    const head = await ask("/v1/index.json", { method: "HEAD" });

    expect(head.body).toHaveLength(0);
    expect(head.headers).toMatchObject(headers);
  });

  test("with 304 and nothing else to a client that has it in the same encoding", async () => {
    const ask = await listening(createServer(files));
    const headers = { "accept-encoding": "gzip" };
    const { headers: first } = await ask("/v1/index.json", { headers });

    const again = await ask("/v1/index.json", { headers: { ...headers, "if-none-match": `${first.etag}` } });
    const other = await ask("/v1/index.json", { headers: { "if-none-match": `${first.etag}` } });

    expect(again).toMatchObject({ status: 304, headers: { etag: first.etag, vary: "accept-encoding" } });
    expect(again.body).toHaveLength(0);
    expect(other.status).toBe(200);
  });
});

test.each(["/", "/v1", "/v1/", "/?x=1"])("%s leads to the index", async (path) => {
  const ask = await listening(createServer(files));

  const { headers, status } = await ask(path);

  expect(status).toBe(302);
  expect(headers.location).toBe("/v1/index.json");
});

test("an old address leads to the new one, with what it has to say about it", async () => {
  const ask = await listening(createServer(files));

  const document = await ask("/v1/sources/old.json?x=1", { headers: { "accept-encoding": "br" } });
  const page = await ask("/v1/en/old.md");

  expect(document).toMatchObject({
    status: 301,
    headers: { location: "/v1/sources/new.json", "content-type": "application/json; charset=utf-8" },
  });
  expect(JSON.parse(document.body.toString())).toEqual({ kind: "moved" });
  expect(page).toMatchObject({ status: 301, headers: { location: "/v1/en/new.md" } });
  expect(page.body).toHaveLength(0);
});

test("the file of redirects is for hosts and is not served", async () => {
  const ask = await listening(createServer(files));

  expect(await ask("/_redirects")).toMatchObject({ status: 404 });
});

describe("what cannot be answered is said in the shape of every other document", () => {
  test.each([
    { status: 404, path: "/v1/services/none.json" },
    { status: 404, path: "/v1/../package.json" },
    { status: 404, path: "//v1/index.json" },
    { status: 404, path: "/constructor" },
    { status: 400, path: "/v1/%zz.json" },
    { status: 400, path: "/v1/index.json%00" },
    { status: 405, path: "/v1/index.json", method: "POST" },
    { status: 405, path: "/v1/index.json", method: "DELETE" },
    { status: 406, path: "/v1/index.json", headers: { "accept-encoding": "identity;q=0" } },
  ])("$status for $method $path", async ({ path, status, ...question }) => {
    const ask = await listening(createServer(files));

    const answer = await ask(path, question);

    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body.toString())).toEqual({
      schemaVersion: expect.any(String),
      kind: "error",
      result: { status, message: expect.any(String) },
    });
    expect(answer.headers).toMatchObject({ "access-control-allow-origin": "*", "cache-control": "no-store" });
    expect(answer.headers.allow).toBe(status === 405 ? "GET, HEAD, OPTIONS" : undefined);
  });
});

test.each(["/v1/index.json", "/", "/v1/services/none.json", "*"])(
  "a page may ask about %s before it asks with a tag, and is told for a day",
  async (path) => {
    const ask = await listening(createServer(files));
    const headers = {
      origin: "https://page.example",
      "access-control-request-method": "GET",
      "access-control-request-headers": "if-none-match",
    };

    const answer = await ask(path, { method: "OPTIONS", headers });

    expect(answer).toMatchObject({ status: 204, body: Buffer.of() });
    expect(answer.headers).toMatchObject({
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "if-none-match, *",
      "access-control-max-age": "86400",
    });
    expect(answer.headers).not.toHaveProperty("content-length");
  },
);

test.each([
  { status: 200, path: "/v1/index.json" },
  { status: 304, path: "/v1/index.json", headers: { "if-none-match": "*" } },
  { status: 404, path: "/v1/none.json" },
])("a page of another origin sees the tag of what it is answered with $status", async (question) => {
  const ask = await listening(createServer(files));

  const { headers, status } = await ask(question.path, question);

  expect(status).toBe(question.status);
  expect(headers["access-control-expose-headers"]?.split(", ")).toContain("etag");
});

test("createServer() hangs up on a client that does not finish its headers", async () => {
  const server = createServer(files);
  await listening(server);
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk;
  });

  socket.write("GET /v1/index.json HTTP/1.1\r\nHost: x\r\n");
  await once(socket, "close");

  expect(said).toContain("408 Request Timeout");
});
