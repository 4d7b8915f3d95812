import * as z from "zod";
import { line, localizedLine } from "./text.ts";

/** What a project says of itself in `stackmatrix.yaml`: a text for all languages, or one for each. */
export const projectText = z.union([line, localizedLine]);
export type ProjectText = z.infer<typeof projectText>;
