import { request as requestInClear } from "node:http";
import { request } from "node:https";
import { isPrivateAddress, PrivateAddressError, publicLookup } from "./public-lookup.ts";

/** How an address is asked. */
export interface Question {
  readonly method: "HEAD" | "GET";
  readonly userAgent: string;
  /** After so many milliseconds without an answer, it is given up. */
  readonly patience: number;
}

/** The head of an answer. */
export interface Answer {
  readonly status: number;
  /** Where it leads, as it is written there. */
  readonly location?: string | undefined;
}

/** Asks an address; throws where no answer comes. */
export type Ask = (url: URL, question: Question) => Promise<Answer>;

/** Asks an address of the public network, for the head of its answer alone. */
export const askAddress: Ask = (url, question) => {
  if (!["https:", "http:"].includes(url.protocol)) throw new Error(`${url.href} is no web address`);
  // An address in figures is not looked up, so that the look-up cannot refuse it.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isPrivateAddress(host)) throw new PrivateAddressError(`${host} is in no public network`);
  return headOf(url, question, { lookup: publicLookup });
};

/** Asks a server on this machine in the clear: what tests lead addresses to. */
export const askLoopback: Ask = (url, question) => {
  if (!["127.0.0.1", "[::1]"].includes(url.hostname))
    throw new PrivateAddressError(`${url.hostname} is another machine`);
  return headOf(url, question, {});
};

function headOf(
  url: URL,
  { method, patience, userAgent }: Question,
  options: Pick<Parameters<typeof request>[1] & object, "lookup">,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const ask = url.protocol === "https:" ? request : requestInClear;
  const signal = AbortSignal.timeout(patience);
  const headers = { "user-agent": userAgent, accept: "*/*", ...(method === "GET" && { range: "bytes=0-0" }) };
  const asked = ask(url, { method, headers, signal, agent: false, ...options }, (response) => {
    resolve({ status: response.statusCode ?? 0, location: response.headers.location });
    // Whatever follows the head is not wanted.
    response.destroy();
  });
  asked.on("error", (error) =>
    reject(signal.aborted ? new Error(`no answer in ${patience / 1000} s`) : error),
  );
  asked.end();
  return promise;
}
