/** An address as it is read where nothing else names it: without what every address has, and all the rest. */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}
