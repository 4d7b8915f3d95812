import type * as z from "zod";
import type { Kind } from "../schema/entity-kinds.ts";
import { isMapping } from "../schema/short-form.ts";
import { supportLevels } from "../schema/support-level.ts";

/**
 * What the answers and relations in a file do not say of their grounds, as issues like those of a schema: a basis, and
 * of a rating why it is this step. The schemas leave both to the project, which need not ask for them.
 */
export function missingGrounds(value: unknown, kind: Kind): readonly z.core.$ZodIssue[] {
  const statements = statementsOf[kind];
  if (!statements) return [];
  const { isClaim, key, needs } = statements;
  const all: unknown = Object(value)[key];
  const issues: z.core.$ZodIssue[] = [];
  // Large datasets have hundreds of thousands of cells, nearly all of which miss nothing.
  for (const step of Object.keys(Object(all))) {
    const statement: unknown = Object(all)[step];
    if (!isMapping(statement) || !(isClaim?.(statement) ?? true)) continue;
    for (const need of needs) {
      if (Object.hasOwn(statement, need)) continue;
      const path = [key, Array.isArray(all) ? Number(step) : step, need];
      issues.push({ code: "invalid_type", expected: "string", path, message: "" });
    }
  }
  return issues;
}

type Fields = Readonly<Record<string, unknown>>;

interface Statements {
  /** The field whose members each make a claim. */
  readonly key: string;
  readonly needs: readonly string[];
  readonly isClaim?: (fields: Fields) => boolean;
}

const statementsOf: Readonly<Partial<Record<Kind, Statements>>> = {
  services: { key: "relations", needs: ["basis"] },
  capabilities: {
    key: "assessments",
    needs: ["basis"],
    // What is taken over, unknown or not understood claims nothing of its own.
    isClaim: ({ support }) => claiming.has(support),
  },
  tradeoffs: { key: "ratings", needs: ["note", "basis"] },
  traits: { key: "values", needs: ["basis"] },
};

const claiming: ReadonlySet<unknown> = new Set(supportLevels.filter((level) => level !== "unknown"));
