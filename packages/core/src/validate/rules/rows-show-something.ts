import type { ServiceAttribute } from "../../schema/matrix.ts";
import type { Service } from "../../schema/service.ts";
import type { Rule } from "../rule.ts";

/** A row of a matrix that shows a field of the services has one to show: a name alone tells nothing. */
export const rowsShowSomething: Rule = {
  name: "rows-show-something",
  *check(entities) {
    for (const { file, value } of entities.matrices.values()) {
      // A service that is wrong by itself may well have the field.
      const shown = value.services ?? [...entities.services.keys(), ...entities.broken.services];
      const services = shown.map((id) => entities.services.get(id)?.value);
      for (const [index, { attribute }] of (value.rows ?? []).entries()) {
        if (!attribute || services.some((service) => !service || hasField(service, attribute))) continue;
        const location = file.locate(["rows", index, "attribute"]);
        yield { code: "matrix/empty-row", location, args: { attribute } };
      }
    }
  },
};

function hasField(service: Service, attribute: ServiceAttribute): boolean {
  const [newest] = service.releases ?? [];
  if (attribute === "release") return newest !== undefined;
  if (attribute === "released") return newest?.date !== undefined;
  if (attribute === "supportedUntil") return newest?.supportedUntil !== undefined;
  return service[attribute] !== undefined;
}
