import type { Dataset } from "@stackmatrix/core";
import { type Kind, singularOf } from "@stackmatrix/core/schema";
import { typeName } from "../contract/type-name.ts";
import { json, type Operation, reference } from "./operation.ts";

/** The old addresses of renamed entities, each by itself, so that the others answer with one kind of document. */
export function movedPaths(dataset: Dataset, kind: Kind): readonly (readonly [string, Operation])[] {
  const name = typeName(singularOf[kind]);
  const moved = json(reference("moved"));
  return Array.from(dataset.moved[kind], ([id, living]) => {
    const summary = `Where \`${id}\` lives: as \`${living}\`.`;
    const redirect = {
      description: `${summary} From hosts that read \`_redirects\`.`,
      headers: { Location: { description: "Its address.", schema: { type: "string" } } },
      ...moved,
    };
    const one = { tag: "moved", summary, responses: { 301: redirect }, ...moved };
    // An id has no underscore, and without its hyphens it might be another.
    const suffix = id.replaceAll("-", "_");
    return [
      [`/${kind}/${id}.json`, { ...one, operationId: `getMoved${name}_${suffix}` }],
      [
        `/{locale}/${kind}/${id}.json`,
        { ...one, operationId: `getMovedLocal${name}_${suffix}`, parameters: ["Locale"] },
      ],
    ] as const;
  }).flat();
}
