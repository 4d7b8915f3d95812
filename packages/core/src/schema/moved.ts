import * as z from "zod";
import { id } from "./id.ts";

/** What a renamed entity leaves behind: the id, of the same kind, under which it lives on. */
export const moved = z.strictObject({ moved: id });
export type Moved = z.infer<typeof moved>;
