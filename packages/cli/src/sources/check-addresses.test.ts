import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ask, askAddress, askLoopback } from "./ask-address.ts";
import type { AddressState } from "./check-address.ts";
import { checkAddress } from "./check-address.ts";
import { checkAddresses } from "./check-addresses.ts";

const asked: { path: string; method: string | undefined; agent: string | undefined }[] = [];
const mostAtOnce = new Map<string, number>();
const openAt = new Map<string, number>();
const server = createServer((request, response) => {
  const { host = "" } = request.headers;
  const open = (openAt.get(host) ?? 0) + 1;
  openAt.set(host, open);
  mostAtOnce.set(host, Math.max(open, mostAtOnce.get(host) ?? 0));
  response.on("close", () => openAt.set(host, (openAt.get(host) ?? 1) - 1));
  asked.push({ path: request.url ?? "", method: request.method, agent: request.headers["user-agent"] });
  answer(request, response);
});
let root = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const dead = { state: "dead", reason: "it answers 404", status: 404 } as const;

test.each<[string, string, AddressState]>([
  ["a page", "/page", { state: "alive" }],
  ["a page whose head is refused", "/get-only", { state: "alive" }],
  ["a page that is not there", "/gone", dead],
  ["a page that is gone for good", "/status/410", { state: "dead", reason: "it answers 410", status: 410 }],
  [
    "a page that refuses programs",
    "/status/403",
    { state: "unanswered", reason: "it answers 403", status: 403 },
  ],
  [
    "a server with too much to do",
    "/status/429",
    { state: "unanswered", reason: "it answers 429", status: 429 },
  ],
  ["a server out of order", "/status/503", { state: "unanswered", reason: "it answers 503", status: 503 }],
  ["a server that says nothing", "/silent", { state: "unanswered", reason: "no answer in 0.3 s" }],
  ["a server that hangs up", "/hang-up", { state: "unanswered", reason: "socket hang up" }],
  ["a page elsewhere for now", "/to/302/page", { state: "alive" }],
  ["a page that has moved where nothing is", "/to/301/gone", dead],
  [
    "a page that leads to itself",
    "/to/301/to/301/loop",
    { state: "unanswered", reason: "it leads on more than 5 times" },
  ],
  [
    "a page that leads into this machine",
    "/inside",
    { state: "unanswered", reason: "127.0.0.1 is in no public network" },
  ],
])("checkAddresses() finds %s", async (_, path, expected) => {
  expect(await stateOf(path)).toEqual(expected);
});

test("checkAddress() does not go on in the open from what is asked for in private", async () => {
  const asked: string[] = [];
  const redirect: Ask = async ({ href, protocol }) => {
    asked.push(href);
    return protocol === "https:" ? { status: 301, location: "http://example.com/" } : { status: 200 };
  };

  expect(await checkAddress("https://example.com/a", redirect, { userAgent: "x", patience: 1 })).toEqual({
    state: "unanswered",
    reason: "http://example.com/ is not https",
  });
  expect(asked).toEqual(["https://example.com/a"]);
  expect(await checkAddress("http://example.com/b", redirect, { userAgent: "x", patience: 1 })).toEqual({
    state: "alive",
  });
});

test.each([301, 308])(
  "checkAddresses() says where a page has moved by %i, with the place in it",
  async (status) => {
    expect(await stateOf(`/to/${status}/page#part`)).toEqual({ state: "moved", to: `${root}/page#part` });
  },
);

test("checkAddresses() asks one thing at a time of a host, each once, and says who asks", async () => {
  asked.length = 0;
  mostAtOnce.clear();
  const paths = ["/page?1", "/page?2", "/page?3", "/page?1"];

  const states = await check(paths.map((path) => root + path));

  expect(asked).toEqual(
    ["/page?1", "/page?2", "/page?3"].map((path) => ({ path, method: "HEAD", agent: "test" })),
  );
  expect([...mostAtOnce.values()]).toEqual([1]);
  expect([...states.keys()]).toEqual([...new Set(paths)].map((path) => root + path));
});

test("checkAddresses() waits between two addresses of a host", async () => {
  const start = performance.now();

  await check(
    ["/page?1", "/page?2"].map((path) => root + path),
    100,
  );

  expect(performance.now() - start).toBeGreaterThan(95);
});

async function stateOf(path: string): Promise<AddressState | undefined> {
  return (await check([root + path])).get(root + path);
}

function check(addresses: readonly string[], pause = 0) {
  return checkAddresses(addresses, ask, { hosts: 2, pause, patience: 300, userAgent: "test" });
}

/** The server of this test in the clear, and whatever it leads to as it is really asked. */
const ask: Ask = (url, question) => (url.href.startsWith(root) ? askLoopback : askAddress)(url, question);

function answer({ method, url = "" }: IncomingMessage, response: ServerResponse): void {
  const [, kind = "", status = "", ...rest] = url.split(/[/?]/);
  if (kind === "silent") return;
  if (kind === "hang-up") return void response.destroy();
  const leads: Readonly<Record<string, string>> = { inside: "https://127.0.0.1/" };
  const location = leads[kind] ?? (kind === "to" ? `/${rest.join("/")}`.replace(/\/loop$/, url) : undefined);
  const code = {
    page: 200,
    "get-only": method === "GET" ? 206 : 405,
    gone: 404,
    status: Number(status),
    to: Number(status),
  }[kind];
  response.writeHead(code ?? 301, location === undefined ? {} : { location }).end("a page");
}
