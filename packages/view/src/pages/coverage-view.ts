import type { Prose } from "@stackmatrix/core";
import type { Statement } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** A statement of an article, and where a reader finds our answer. */
export interface StatementView {
  readonly id: string;
  /** Id of the source that makes it. */
  readonly source: string;
  /** What it says; where that is not written down, the claim of the misconception that covers it. */
  readonly text?: Prose | undefined;
  /** Entities as kind and id, such as "services/docker"; empty where nothing covers it yet. */
  readonly coveredBy: readonly string[];
  readonly note?: Prose | undefined;
}

/** Every statement of every source: plain numbers first, then those with a letter, each in the order of their numbers. */
export function coverageView(page: ViewContext): readonly StatementView[] {
  const statements = [...page.dataset.sources.values()].flatMap((source) =>
    (source.statements ?? []).map((statement) => ({
      id: statement.id,
      source: source.id,
      text: textOf(page, statement),
      coveredBy: statement.coveredBy ?? [],
      note: statement.note && page.tell(statement.note),
    })),
  );
  return statements.sort((a, b) => compareIds(a.id, b.id));
}

function textOf({ dataset, tell }: ViewContext, { coveredBy = [], text }: Statement): Prose | undefined {
  if (text) return tell(text);
  const claims = coveredBy.flatMap((name) => {
    const [kind, id = ""] = name.split("/");
    return (kind === "misconceptions" && dataset.misconceptions.get(id)?.claim) || [];
  });
  return claims[0] && tell(claims[0]);
}

function compareIds(a: string, b: string): number {
  const [letterOfA, letterOfB] = [a, b].map((id) => id.replace(/\d+$/, ""));
  if (letterOfA !== letterOfB) return (letterOfA ?? "") < (letterOfB ?? "") ? -1 : 1;
  return Number(a.replace(/^\D+/, "")) - Number(b.replace(/^\D+/, ""));
}
