import * as z from "zod";
import { localizedProse, localizedShort, localizedText } from "./text.ts";

/** Whether a text in several languages is prose, whose marks are read, and no name; asked of a schema without wrappers. */
export function isProse(schema: z.core.$ZodType): boolean {
  return proses.get(schema) !== undefined;
}

/** Schemas made from one, such as with a description, are prose as well. */
const proses = z
  .registry<{ readonly isProse: true }>()
  .add(localizedProse, { isProse: true })
  .add(localizedShort, { isProse: true })
  .add(localizedText, { isProse: true });
