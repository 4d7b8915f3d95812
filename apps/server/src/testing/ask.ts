import { once } from "node:events";
import { type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** An answer as it went over the wire. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a request may carry. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts a server that goes away with the test, and gives a function that asks it. */
export async function listening(
  server: Server,
): Promise<(path: string, question?: Question) => Promise<Answer>> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return async (path, { method = "GET", headers = {} } = {}) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
    const [response] = await once(sent.end(), "response");
    const body = Buffer.concat(await response.toArray());
    return { status: response.statusCode, headers: response.headers, body };
  };
}
