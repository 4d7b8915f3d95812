import { once } from "node:events";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createPreviewServer, type PreviewSource } from "./preview-server.ts";

test.each(["127.0.0.1", "localhost"])("answers to the name %s", async (name) => {
  const { ask, port } = await serving();

  const answer = await ask("/page", { headers: { host: `${name}:${port}` } });

  expect(answer).toMatchObject({ status: 200, body: "a page" });
});

test.each([
  { title: "another name for this machine", host: () => "evil.example" },
  { title: "another name at our port", host: (port: number) => `evil.example:${port}` },
  { title: "our name at another port", host: () => "127.0.0.1:1" },
  { title: "a name that begins like ours", host: (port: number) => `localhost.evil.example:${port}` },
])("refuses $title", async ({ host }) => {
  const { ask, port } = await serving();

  const [page, events] = await Promise.all(
    ["/page", "/events"].map((path) => ask(path, { headers: { host: host(port) } })),
  );

  expect(page).toMatchObject({ status: 403 });
  expect(events).toMatchObject({ status: 403 });
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s, and says what it answers", async (method) => {
  const { ask } = await serving();

  const answer = await ask("/page", { method });

  expect(answer).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test("answers HEAD without a body", async () => {
  const { ask } = await serving();

  const answer = await ask("/page", { method: "HEAD" });

  expect(answer).toMatchObject({ status: 200, body: "", headers: { "content-length": "6" } });
});

test("forbids guesses of types, other origins and copies, and sends each page's policy", async () => {
  const { ask } = await serving();

  const { headers } = await ask("/page");

  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'",
  });
});

test.each(["/nothing", "/../../etc/passwd", "/%2e%2e/x", "/%", "//page", "http://127.0.0.1/page"])(
  "knows nothing at %s",
  async (path) => {
    const { ask } = await serving();

    const answer = await ask(path);

    expect(answer.status).toBe(404);
  },
);

test("answers 500 where something cannot be found out, and goes on", async () => {
  const { ask } = await serving();

  const answer = await ask("/broken");
  const next = await ask("/page");

  expect(answer).toMatchObject({ status: 500, body: "out of ink\n" });
  expect(next).toMatchObject({ status: 200 });
});

test("tells each listener the state, at once and whenever it changes", async () => {
  const { address, tellAll, states } = await serving();
  const response = await fetch(`${address}/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();

  const first = await reader?.read();
  states.push('{"number":2}');
  tellAll();
  const second = await reader?.read();

  expect(response.headers.get("content-type")).toBe("text/event-stream");
  expect(first?.value).toContain('event: state\ndata: {"number":1}\n\n');
  expect(second?.value).toBe('event: state\ndata: {"number":2}\n\n');
});

/** A server that goes away with the test. */
async function serving() {
  const states = ['{"number":1}'];
  const source: PreviewSource = {
    find(path) {
      if (path === "/broken") throw new Error("out of ink");
      if (path !== "/page") return undefined;
      return { type: "text/plain", body: "a page", policy: "default-src 'none'" };
    },
    state: () => states.at(-1) ?? "",
  };
  const { server, tellAll } = createPreviewServer(source);
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;

  /** `fetch` would mend addresses and forbid names. */
  async function ask(path: string, { method = "GET", headers = {} } = {}) {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
    const [response] = await once(sent.end(), "response");
    const body = Buffer.concat(await response.toArray()).toString();
    return { status: response.statusCode, headers: response.headers, body };
  }
  return { address: `http://127.0.0.1:${port}`, port, ask, tellAll, states };
}
