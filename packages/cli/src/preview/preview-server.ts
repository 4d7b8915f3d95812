import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What is sent for an address. */
export interface Content {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The content policy; missing for what is no page. */
  readonly policy?: string;
}

/** What a preview server shows. */
export interface PreviewSource {
  /** The content at a path, such as `/en/deployment-stack.pdf`; nothing where there is none. */
  find(path: string): Content | undefined | Promise<Content | undefined>;
  /** The state that pages follow, as JSON. */
  state(): string;
}

/** A server, and how to tell those who listen that the state has changed. */
export interface PreviewServer {
  readonly server: Server;
  tellAll(): void;
}

/** Where pages listen for changes. */
const eventsPath = "/events";

const limits = {
  headersTimeout: 2000,
  requestTimeout: 3000,
  connectionsCheckingInterval: 500,
  maxHeaderSize: 16_384,
};

/**
 * Shows sheets to browsers of this machine. It knows a list of addresses and no files, answers no other page's
 * questions, and refuses names that merely lead to this machine.
 */
export function createPreviewServer(source: PreviewSource): PreviewServer {
  const listeners = new Set<ServerResponse>();
  const server = createServer(limits, (request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (content: Content) => sendContent(request, response, content);
    if (!isOwnHost(request)) return send(refusal(403, "This address is for this machine only"));
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      return send(refusal(405, "Only GET and HEAD are answered"));
    }
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    if (path === eventsPath) return listen(request, response);
    try {
      send((await source.find(path)) ?? refusal(404, "There is nothing at this address"));
    } catch (error) {
      send(refusal(500, error instanceof Error ? error.message : String(error)));
    }
  }

  function listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...commonHeaders, "content-type": "text/event-stream" });
    if (request.method === "HEAD") {
      response.end();
      return;
    }
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    response.write(`retry: 1000\n${stateEvent()}`);
  }

  function stateEvent(): string {
    return `event: state\ndata: ${source.state()}\n\n`;
  }

  return {
    server,
    tellAll() {
      const event = stateEvent();
      for (const listener of listeners) listener.write(event);
    },
  };
}

const commonHeaders = {
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** A page elsewhere can give a name of its own this machine's address; its requests then carry that name. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  const { port } = socket.address() as AddressInfo;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

function refusal(status: number, message: string): Content {
  return { status, type: "text/plain; charset=utf-8", body: `${message}\n`, policy: "default-src 'none'" };
}

function sendContent(request: IncomingMessage, response: ServerResponse, content: Content): void {
  const { status = 200, type, policy } = content;
  const body = Buffer.from(content.body);
  response.writeHead(status, {
    ...commonHeaders,
    ...(policy === undefined ? {} : { "content-security-policy": policy }),
    "content-type": type,
    "content-length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
