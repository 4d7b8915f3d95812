import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { errorDocument } from "@stackmatrix/api";
import { chooseEncoding } from "./choose-encoding.ts";
import { commonHeaders } from "./common-headers.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { readRedirects, redirectsFile } from "./read-redirects.ts";
import { type Representations, representationsOf } from "./representations-of.ts";

/** Where `/` leads where there is no site. */
const home = "/v1/index.json";

/** What is shown of a folder. */
const indexFile = "index.html";

/** The text of a file, or what makes it when it is first asked for. */
export type Served = string | (() => string);

/** What can be asked, as `Allow` says it. */
const methods = "GET, HEAD, OPTIONS";

/** Said to a page that asks before it asks: it may send any header, and need not ask again for a day. */
const preflightHeaders = [
  ...commonHeaders,
  "allow",
  methods,
  "access-control-allow-methods",
  methods,
  "access-control-allow-headers",
  "if-none-match, *",
  "access-control-max-age",
  "86400",
];

/** Limits on how long a client may take and how much it may say before it is answered. */
const limits = {
  headersTimeout: 2000,
  requestTimeout: 3000,
  keepAliveTimeout: 2000,
  connectionsCheckingInterval: 500,
  maxHeaderSize: 8192,
};

/**
 * Serves files from memory, by their paths without leading slash. What an answer needs is made when it is first asked for, so
 * that every further request costs a look-up and a write. Where the files say that an address leads elsewhere, it does.
 */
export function createServer(files: ReadonlyMap<string, Served>): Server {
  const resources: ReadonlyMap<string, Served> = new Map(
    [...files].flatMap(([path, file]) =>
      path === redirectsFile ? [] : addressesOf(path).map((at) => [at, file] as const),
    ),
  );
  const made = new Map<string, Representations>();
  const redirects = readRedirects(textOf(files.get(redirectsFile) ?? ""));
  return createHttpServer(limits, answer);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method === "OPTIONS") {
      // Also where GET would lead elsewhere or find nothing: browsers take no other answer to a preflight.
      response.writeHead(204, preflightHeaders).end();
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      const message = "Only GET, HEAD and OPTIONS are answered";
      sendError(request, response, { status: 405, message, headers: ["allow", methods] });
      return;
    }
    const target = request.url ?? "/";
    const path = resources.has(target) ? target : pathOf(target);
    if (path === undefined) {
      sendError(request, response, { status: 400, message: "The address is malformed" });
      return;
    }
    if (!resources.has(path) && (path === "/" || path === "/v1" || path === "/v1/")) {
      sendTo(response, home);
      return;
    }
    if (!resources.has(path) && resources.has(`${path}/`)) {
      sendTo(response, encodeURI(`${path}/`).replace(/^\/+/, "/"));
      return;
    }
    const location = redirects.get(path);
    if (location !== undefined) {
      sendMoved(request, response, { location, body: textOf(files.get(path.slice(1)) ?? "") });
      return;
    }
    const representations = representationsAt(path);
    if (!representations) {
      sendError(request, response, { status: 404, message: "Nothing is published at this address" });
      return;
    }
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    if (!encoding) {
      const message = "Accept-Encoding refuses br, gzip and identity";
      sendError(request, response, { status: 406, message, headers: ["vary", "accept-encoding"] });
      return;
    }
    const { body, etag, headers, unchangedHeaders } = representations[encoding];
    if (isUnchanged(request.headers["if-none-match"], etag)) {
      response.writeHead(304, unchangedHeaders).end();
      return;
    }
    response.writeHead(200, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  }

  function representationsAt(path: string): Representations | undefined {
    const known = made.get(path);
    const file = resources.get(path);
    if (known !== undefined || file === undefined) return known;
    const representations = representationsOf(
      path.endsWith("/") ? `${path}${indexFile}` : path,
      textOf(file),
    );
    made.set(path, representations);
    return representations;
  }
}

/** Where a file is found: what is shown of a folder, also at the folder's own address. */
function addressesOf(path: string): readonly string[] {
  const at = `/${path}`;
  return at.endsWith(`/${indexFile}`) ? [at, at.slice(0, -indexFile.length)] : [at];
}

function textOf(file: Served): string {
  return typeof file === "string" ? file : file();
}

function sendTo(response: ServerResponse, location: string): void {
  response.writeHead(302, [...commonHeaders, "location", location, "content-length", "0"]).end();
}

/** The path of a request's target without its query, decoded; nothing where it is malformed. */
function pathOf(target: string): string | undefined {
  try {
    const [path = "/"] = withoutOrigin(target).split(/[?#]/, 1);
    const decoded = decodeURIComponent(path);
    return /\p{Cc}/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Proxies may send the whole address where clients send its path. */
function withoutOrigin(target: string): string {
  if (target.startsWith("/")) return target;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

interface Moved {
  readonly location: string;
  /** What the old address has to say, if anything. */
  readonly body: string;
}

function sendMoved(request: IncomingMessage, response: ServerResponse, { body, location }: Moved): void {
  const bytes = Buffer.from(body);
  const type = bytes.length === 0 ? [] : ["content-type", "application/json; charset=utf-8"];
  const length = ["content-length", String(bytes.length)];
  const kept = ["cache-control", "public, no-cache"];
  response.writeHead(301, [...commonHeaders, "location", location, ...kept, ...type, ...length]);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: readonly string[];
}

function sendError(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { headers = [], message, status } = refusal;
  const body = Buffer.from(errorDocument(status, message));
  response.writeHead(status, [
    ...commonHeaders,
    ...headers,
    "content-type",
    "application/json; charset=utf-8",
    "content-length",
    String(body.length),
    "cache-control",
    "no-store",
  ]);
  response.end(request.method === "HEAD" ? undefined : body);
}
