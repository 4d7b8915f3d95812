import * as z from "zod";
import { plainLine } from "../schema/text.ts";

/** What outputs take from the `package.json` beside the data. */
export const manifestTexts = z.looseObject({
  name: plainLine.optional(),
  version: plainLine.optional(),
  license: plainLine.optional(),
});
