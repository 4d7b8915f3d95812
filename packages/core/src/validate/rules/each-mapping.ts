import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import { forEachMapping } from "../for-each-mapping.ts";
import type { Entities, MappingRule, Rule, RuleContext } from "../rule.ts";

/** One rule of several that each look at one mapping at a time: the files are walked once for all of them. */
export function eachMapping(rules: readonly MappingRule[]): Rule {
  return {
    name: rules.map(({ name }) => name).join(", "),
    check(entities, context) {
      const diagnostics: Diagnostic[] = [];
      const judges = rules.flatMap((rule) => rule.judge(entities, context) ?? []);
      const { memory } = context;
      const token = memory?.tokenOf(whatRulesKnow(entities, context));
      for (const kind of kinds) {
        for (const entity of entities[kind].values()) {
          if (token && memory?.isRight(entity.value, token)) continue;
          const before = diagnostics.length;
          const scene = { kind, entity, context };
          forEachMapping(entity.value, (found) => {
            for (const judge of judges) {
              const problems = judge(found, scene);
              if (problems.length > 0) diagnostics.push(...problems);
            }
          });
          if (token && diagnostics.length === before) memory?.noteRight(entity.value, token);
        }
      }
      return diagnostics;
    },
  };
}

/** All that a rule may look at besides the entity that a mapping stands in. */
function whatRulesKnow(entities: Entities, context: RuleContext): readonly unknown[] {
  const { locales, lock, provenance, staleAfterDays, today } = context;
  const { glossary, sources } = entities;
  return [
    ...[locales.join(), lock, provenance, staleAfterDays, today],
    ...sources.keys(),
    ...Array.from(sources.values(), ({ value }) => value),
    ...Array.from(glossary.values(), ({ value }) => value),
  ];
}

/** What nearly every mapping comes to; one list for all of them, since making so many would cost. */
export const noProblems: readonly Diagnostic[] = [];
