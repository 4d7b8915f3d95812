import { nearestName } from "@stackmatrix/core";
import { type Kind, singularOf } from "@stackmatrix/core/schema";
import { NotFound, type Published } from "@stackmatrix/query";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import { nothingCalled } from "./nothing-called.ts";

/**
 * The answer to a question.
 *
 * @throws {Failure} that says what was probably meant, where the question names something that the data does not have
 */
export function ask<Answer>(data: Published, question: () => Answer): Answer {
  try {
    return question();
  } catch (error) {
    if (error instanceof NotFound) throw explained(data, error);
    throw error;
  }
}

function explained(data: Published, { id: reference, kind }: NotFound): Failure {
  const fields = fieldsOf(data)[kind];
  if (fields !== undefined) return nothingCalled(`No service has the ${fields.noun}`, reference, fields);
  const [home, own] = kind === "rows" && reference.includes("/") ? reference.split("/") : [kind, reference];
  const id = own ?? "";
  const noun = isKind(home) ? singularOf[home] : (nouns[home ?? ""] ?? "row");
  const sentence = `No ${noun} has the id "${id}"`;
  const among = idsOf(data, home ?? "");
  const other = Object.keys(rowKinds).find((one) => one !== home && idsOf(data, one).includes(id));
  if (kind === "rows" && other !== undefined) {
    return new Failure(exitCode.usage, `${sentence}\nDid you mean the ${rowKinds[other]} "${id}"?`);
  }
  const nearest = nearestName(id, among);
  return new Failure(
    exitCode.usage,
    nearest === undefined ? sentence : `${sentence}\nDid you mean "${nearest}"?`,
  );
}

/** What services are asked for by that is no id, and what there is of it. */
function fieldsOf({
  services,
}: Published): Readonly<Record<string, { readonly noun: string; readonly among: readonly string[] }>> {
  const all = Object.values(services);
  return {
    vendors: { noun: "vendor", among: all.flatMap(({ vendor }) => vendor ?? []) },
    tags: { noun: "tag", among: all.flatMap(({ tags }) => tags) },
  };
}

const rowKinds: Readonly<Record<string, string>> = {
  capabilities: "capability",
  tradeoffs: "tradeoff",
  traits: "trait",
};
const nouns: Readonly<Record<string, string>> = { attributes: "attribute" };

function isKind(name: string | undefined): name is Kind {
  return name !== undefined && Object.hasOwn(singularOf, name);
}

function idsOf(data: Published, home: string): readonly string[] {
  if (home === "attributes") return Object.keys(data.vocabulary.attributes);
  if (home === "rows") return [...Object.keys(rowKinds), "attributes"].flatMap((one) => idsOf(data, one));
  return isKind(home) ? Object.keys(Object(Object.entries(data).find(([name]) => name === home)?.[1])) : [];
}
