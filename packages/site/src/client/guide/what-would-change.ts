import { type Published, type Recommendation, recommend } from "@stackmatrix/query";
import type { Answered } from "./write-guide-address.ts";

/** An answer that would bring another outcome to the top. */
export interface Turn {
  readonly condition: string;
  readonly holds: boolean;
  /** What would come first then, and does not now. */
  readonly first: readonly string[];
}

/** Each single answer, given otherwise or given at all, with which something would come first that does not now. */
export function whatWouldChange(data: Published, guide: string, answers: Answered): readonly Turn[] {
  const now = firstOf(recommend(data, guide, answers));
  const conditions = (data.guides[guide]?.outcomes ?? []).flatMap(({ when }) => when.map(({ id }) => id));
  return [...new Set(conditions)].flatMap((condition) =>
    [true, false].flatMap((holds): readonly Turn[] => {
      if (answers[condition] === holds) return [];
      const then = firstOf(recommend(data, guide, { ...answers, [condition]: holds }));
      const first = then.filter(({ id }) => now.every((one) => one.id !== id)).map(({ name }) => name);
      return first.length === 0 ? [] : [{ condition, holds, first }];
    }),
  );
}

function firstOf({ outcomes }: Recommendation) {
  return outcomes.filter(({ rank }) => rank === 1);
}
