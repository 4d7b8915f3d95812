import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import { forEachMapping } from "../for-each-mapping.ts";
import type { MappingRule, Rule } from "../rule.ts";

/** One rule of several that each look at one mapping at a time: the files are walked once for all of them. */
export function eachMapping(rules: readonly MappingRule[]): Rule {
  return {
    name: rules.map(({ name }) => name).join(", "),
    check(entities, context) {
      const diagnostics: Diagnostic[] = [];
      const judges = rules.flatMap((rule) => rule.judge(entities, context) ?? []);
      for (const kind of kinds) {
        for (const entity of entities[kind].values()) {
          const scene = { kind, entity, context };
          forEachMapping(entity.value, (found) => {
            for (const judge of judges) {
              const problems = judge(found, scene);
              if (problems.length > 0) diagnostics.push(...problems);
            }
          });
        }
      }
      return diagnostics;
    },
  };
}

/** What nearly every mapping comes to; one list for all of them, since making so many would cost. */
export const noProblems: readonly Diagnostic[] = [];
