import type { Rule } from "../rule.ts";

/** Of two relation types that say the same from either side, each names the other. */
export const inversesAgree: Rule = {
  name: "inverses-agree",
  *check({ relations }) {
    for (const { id, value, file } of relations.values()) {
      const { inverse } = value;
      const other = inverse && relations.get(inverse)?.value;
      if (!other || other.inverse === id) continue;
      yield {
        code: "relation/inverse-differs",
        location: file.locate(["inverse"]),
        args: { type: id, inverse, found: other.inverse },
      };
    }
  },
};
