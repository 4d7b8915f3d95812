import type { Rule } from "../rule.ts";

/** A cell that is inherited is that of another service, which answers for itself. */
export const inheritedCellsExist: Rule = {
  name: "inherited-cells-exist",
  *check({ capabilities, services, broken }) {
    for (const { value, file } of capabilities.values()) {
      for (const [service, cell] of Object.entries(value.assessments)) {
        if (!("inherits" in cell)) continue;
        const location = () => file.locate(["assessments", service, "inherits"]);
        if (cell.inherits === service) {
          yield { code: "reference/itself", location: location(), args: { kind: "service", id: service } };
          continue;
        }
        const original = new Map(Object.entries(value.assessments)).get(cell.inherits);
        const isKnown = services.has(cell.inherits) || broken.services.has(cell.inherits);
        if ((original && !("inherits" in original)) || !isKnown) continue;
        yield { code: "reference/inherits-nothing", location: location(), args: { service: cell.inherits } };
      }
    }
  },
};
