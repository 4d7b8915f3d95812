/**
 * Takes out of a PDF of Chromium what differs between two prints of the same page: its dates, and the
 * numbers in the names of its structure elements, which count on as long as the page lives. Every change
 * keeps its length, so that the table of offsets stays right.
 */
export function normalizePdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const ranks = rankElements(text);
  const changed = text
    .replace(datePattern, (_: string, key: string, date: string) => `${key}${firstMoment(date)}`)
    .replace(elementPattern, (_: string, id: string) => `(node${ranks.get(id) ?? id})`);
  return Buffer.from(changed, "latin1");
}

/** Where the properties have dates, and where an XMP packet has them. */
const datePattern =
  /(\/(?:CreationDate|ModDate) ?\(D:|\bxmp:(?:Create|Modify|Metadata)Date(?:>|=["']))(\d{4}[\d:T.Z+'-]*)/g;

/** The first moment that computers know, written as a date is. */
function firstMoment(date: string): string {
  let place = 0;
  return date.replace(/-(?=\d\d[:'])/, "+").replace(/\d/g, () => "19700101"[place++] ?? "0");
}

/** An element's name where structure puts it: its own, in the name tree, in a list of headers. Never a title. */
const elementPattern = /(?<=\/ID |\[|[R)]\s)\(node(\d{8})\)/g;

/** The tree of names must stay in order, so that an element gets its rank, not its place. */
function rankElements(text: string): ReadonlyMap<string, string> {
  const ids = [...new Set(Array.from(text.matchAll(elementPattern), ([, id = ""]) => id))].sort();
  return new Map(ids.map((id, index) => [id, String(index + 1).padStart(8, "0")]));
}
