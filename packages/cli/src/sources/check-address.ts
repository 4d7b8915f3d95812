import type { Answer, Ask, Question } from "./ask-address.ts";

/** What became of an address. */
export type AddressState =
  | { readonly state: "alive" }
  /** It says that it has another address for good, and that one answers. */
  | { readonly state: "moved"; readonly to: string }
  | ({ readonly state: "dead" } & NoPage)
  /** Nobody can tell: it refuses programs, is out of order or does not answer. */
  | ({ readonly state: "unanswered" } & NoPage);

interface NoPage {
  readonly reason: string;
  /** Of the answer; nothing where none came. */
  readonly status?: number;
}

/** Asks an address and follows where it leads. */
export async function checkAddress(
  address: string,
  ask: Ask,
  question: Omit<Question, "method">,
): Promise<AddressState> {
  let url = new URL(address);
  let isMoved = false;
  try {
    for (let hop = 0; hop <= mostHops; hop++) {
      const { location, status } = await headOrGet(url, ask, question);
      if (!isRedirect(status) || location === undefined)
        return stateOf(status, isMoved ? url.href : undefined);
      isMoved ||= isForGood(status);
      const next = nextAddress(location, url);
      // What was asked for in private is not asked for in the open.
      if (url.protocol === "https:" && next.protocol !== "https:")
        throw new Error(`${next.href} is not https`);
      url = next;
    }
    return { state: "unanswered", reason: `it leads on more than ${mostHops} times` };
  } catch (error) {
    return stateOfError(error);
  }
}

const mostHops = 5;

/** The head is enough, but servers that do not give it often give the page: then its first byte is asked for. */
async function headOrGet(url: URL, ask: Ask, question: Omit<Question, "method">): Promise<Answer> {
  const head = await ask(url, { ...question, method: "HEAD" });
  return head.status >= 400 ? ask(url, { ...question, method: "GET" }) : head;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function isForGood(status: number): boolean {
  return status === 301 || status === 308;
}

/** Where a redirect leads; what stands behind the `#` is not sent and would be lost. */
function nextAddress(location: string, from: URL): URL {
  const next = new URL(location, from);
  next.hash ||= from.hash;
  return next;
}

function stateOf(status: number, movedTo: string | undefined): AddressState {
  if (status === 404 || status === 410) return { state: "dead", reason: `it answers ${status}`, status };
  // Asked for the first byte of nothing, a server says 416 of a page that is there.
  if (status >= 400 && status !== 416) return { state: "unanswered", reason: `it answers ${status}`, status };
  return movedTo === undefined ? { state: "alive" } : { state: "moved", to: movedTo };
}

function stateOfError(error: unknown): AddressState {
  if (!(error instanceof Error)) throw error;
  if ("code" in error && error.code === "ENOTFOUND")
    return { state: "dead", reason: "nobody knows its host" };
  return { state: "unanswered", reason: error.message };
}
