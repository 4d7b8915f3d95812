import * as z from "zod";
import { assessment } from "./assessment.ts";
import { commonFields } from "./common-fields.ts";
import { groupId, serviceKey } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** A row that asks "can it?". */
export const capability = z.strictObject({
  name: localizedLine,
  group: groupId.optional(),
  definition: localizedText.optional(),
  assessments: z.record(serviceKey, assessment).meta({
    description: "Each service's answer, by service id; a service that is not named is unassessed.",
  }),
  ...commonFields,
});
export type Capability = z.infer<typeof capability>;
