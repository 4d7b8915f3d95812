/**
 * Takes out of a PDF of Chromium what differs between two prints of the same page: its dates, and the
 * numbers in the names of its structure elements, which count on as long as the page lives. Every change
 * keeps its length, so that the table of offsets stays right.
 */
export function normalizePdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const ranks = rankElements(text);
  const changed = text
    .replace(datePattern, (_: string, key: string) => `${key}(D:19700101000000+00'00')`)
    .replace(elementPattern, (_: string, id: string) => `(node${ranks.get(id) ?? id})`);
  return Buffer.from(changed, "latin1");
}

const datePattern = /(\/(?:CreationDate|ModDate) )\(D:\d{14}[+-]\d\d'\d\d'\)/g;

/** An element's name where structure puts it: its own, in the name tree, in a list of headers. Never a title. */
const elementPattern = /(?<=\/ID |\[|[R)]\s)\(node(\d{8})\)/g;

/** The tree of names must stay in order, so that an element gets its rank, not its place. */
function rankElements(text: string): ReadonlyMap<string, string> {
  const ids = [...new Set(Array.from(text.matchAll(elementPattern), ([, id = ""]) => id))].sort();
  return new Map(ids.map((id, index) => [id, String(index + 1).padStart(8, "0")]));
}
