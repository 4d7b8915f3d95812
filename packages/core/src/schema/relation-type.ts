import * as z from "zod";
import { commonFields } from "./common-fields.ts";
import { relationTypeId } from "./id.ts";
import { localizedLine } from "./text.ts";

/** A way in which one service can stand to another, and its words from both sides. */
export const relationType = z.strictObject({
  name: localizedLine.meta({
    description: 'How it reads from the service whose file has it, such as "runs on".',
  }),
  inverse: relationTypeId.optional().meta({
    description:
      "The type that says the same from the other side; the type itself where both sides read alike. In its place, `reverse`.",
  }),
  reverse: localizedLine.optional().meta({
    description:
      'How it reads from the other side, such as "is used by", where there is no type that says so.',
  }),
  ...commonFields,
});
