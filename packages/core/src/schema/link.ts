import * as z from "zod";
import { id } from "./id.ts";
import { localizedLine, url } from "./text.ts";

/** A page elsewhere. */
export const link = z.strictObject({
  id,
  name: localizedLine.optional().meta({ description: "What it is; its host is shown where it is missing." }),
  url,
});
export type Link = z.infer<typeof link>;

/** Pages elsewhere, in the order in which they are shown. */
export const linkList = z.array(link);

/** The same as a field. */
export const links = linkList.optional().meta({ description: "Pages elsewhere." });
