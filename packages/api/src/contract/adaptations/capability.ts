import { assessmentOf, isUnsourced } from "@stackmatrix/core";
import { type Capability, supportLevels } from "@stackmatrix/core/schema";
import * as z from "zod";
import { publishCitation } from "../../publish/publish-citation.ts";
import { type Adaptation, type Fields, type PublishContext, withFields } from "../adaptation.ts";
import { unsourced } from "../citation.ts";
import { idOf } from "../text.ts";

/** How far a service goes with a capability. */
export const support = z
  .enum(supportLevels)
  .describe(
    "How far a service goes with a capability. `partial` and `add-on` have a note that says the limit, or with what. `unknown`: looked for and not found.",
  );

/** Answers that are taken over are there in full. */
export const capabilityAdaptations: Readonly<Record<string, Adaptation>> = {
  "capabilities.assessments{}": {
    schema: ({ shape }) =>
      withFields(
        z.strictObject({ support, ...shape }),
        {
          inheritedFrom: idOf.services.optional().describe("The service whose answer holds here too."),
          support,
          unsourced,
        },
        ["inherits"],
      ),
  },
  capabilities: {
    schema: (capability) => capability,
    makes: ["assessments"],
    publish: (published, capability, context) => ({
      ...published,
      assessments: Object.fromEntries(
        Object.keys(capability.assessments).flatMap((id) => {
          const assessment = publishAssessment(capability as Capability, id, context);
          return assessment === undefined ? [] : [[id, assessment]];
        }),
      ),
    }),
  },
};

/** A service's answer to a capability, with what it takes over filled in; nothing where it has none. */
export function publishAssessment(
  capability: Capability,
  serviceId: string,
  { dataset, publishPart }: PublishContext,
): Fields | undefined {
  const resolved = assessmentOf(capability, serviceId);
  if (resolved === undefined) return undefined;
  const { claims, inheritedFrom, ...answer } = resolved;
  return {
    ...publishPart("capabilities.assessments{}", answer),
    inheritedFrom,
    basis: claims[0]?.basis,
    unsourced: isUnsourced(claims) || undefined,
    asOfNote: claims[0]?.asOfNote,
    ...publishCitation(dataset, claims),
  };
}
