import type { ComparisonData, RowData } from "../../client-data/comparison-data.ts";
import type { NamedChoice } from "./named-choice.ts";

export type NeedChoice = NamedChoice;

/** What there is to ask for in a row. */
export type NeedChoices =
  | { readonly kind: "any"; readonly of: readonly NeedChoice[] }
  /** Without steps, any number, date or version can be a bound. */
  | { readonly kind: "bounds"; readonly steps: readonly NeedChoice[] };

/** Says what can be asked of a row, by what its answers are. */
export function needChoices(data: ComparisonData, row: RowData): NeedChoices {
  const { label, support } = data.words;
  const told = row.cells.flatMap((cell) => data.answers[cell] ?? []);
  const choices = (of: readonly NeedChoice[]) => ({ kind: "any", of }) as const;
  if (row.kind === "capability") {
    const present = new Set<string>(told.map(({ answer }) => answer));
    return choices(
      Object.entries(support)
        .filter(([level]) => present.has(level))
        .map(([id, name]) => ({ id, name })),
    );
  }
  if (row.kind === "tradeoff") return { kind: "bounds", steps: stepsOf(told) };
  const type = told.flatMap(({ values = [] }) => values).find((value) => value.type !== "text")?.type;
  if (type === "number" || type === "date" || type === "version") return { kind: "bounds", steps: [] };
  if (type === "boolean")
    return choices([
      { id: "true", name: label.yes },
      { id: "false", name: label.no },
    ]);
  const words = [
    ...new Set(told.flatMap(({ answer, word }) => (answer === "value" && word !== "" ? [word] : []))),
  ];
  return choices(words.filter((word) => word.length <= longest).map((word) => ({ id: word, name: word })));
}

/** A longer one has no place in an address. */
const longest = 100;

/** The steps of a scale, each with the word that it has where a service is on it. */
function stepsOf(
  told: readonly { readonly rating?: number; readonly word: string }[],
): readonly NeedChoice[] {
  return [1, 2, 3, 4, 5].map((step) => {
    const word = told.find(({ rating }) => rating === step)?.word;
    return { id: String(step), name: word === undefined ? String(step) : `${step} ${word}` };
  });
}
