import * as z from "zod";
import { byLocale } from "./by-locale.ts";
import { line } from "./text.ts";

/** What quotations say, for readers who cannot read them: by language, then by what was quoted. */
export function glossBy<Key extends z.core.$ZodRecordKey>(key: Key) {
  return byLocale(z.record(key, line));
}
