import * as z from "zod";
import { link } from "./link.ts";
import { isMapping, isScalar, type ShortForm } from "./short-form.ts";
import { line, url } from "./text.ts";

/**
 * `links: { Website: https://vitest.dev }` names each page, and a list may hold addresses alone; ids, which keep translations apart
 * from positions, are made of the names or the places.
 */
export const shortLinks: ShortForm = {
  expand(written) {
    if (isMapping(written)) {
      return Object.entries(written).map(([name, url], index) => ({ id: idOf(name, index), name, url }));
    }
    if (!Array.isArray(written)) return written;
    return written.map((item, index) => {
      if (typeof item === "string") return { id: idOf("", index), url: item };
      return isMapping(item) && !Object.hasOwn(item, "id") ? { id: idOf("", index), ...item } : item;
    });
  },
  instead: [z.record(line, url), z.array(z.union([url, link.partial({ id: true })]))],
};

/** `wikidata: Q1` for a list of one. */
export const shortList: ShortForm = {
  expand: (written) => (isScalar(written) ? [written] : written),
  instead: [line],
};

function idOf(name: string, index: number): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-") || `page-${index + 1}`;
}
