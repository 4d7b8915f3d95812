import type { ClientWords } from "@stackmatrix/view";
import type { Order } from "../state/compare-state.ts";
import type { Action } from "./options.ts";

/** An order that can be chosen, or left again. */
export interface OrderAction extends Omit<Action, "changes"> {
  readonly next: Order | undefined;
}

/** Orders by the answers and the dates at a place; to choose one that there is already is to have things as they were. */
export function orderActions(
  order: Order | undefined,
  { at, of, words }: { readonly at: string; readonly of: string; readonly words: ClientWords },
): readonly OrderAction[] {
  return (["answer", "date"] as const).map((by) => {
    const isOn = order?.by === by && order.at === at;
    const name = `${of} · ${by === "date" ? words.byDate : words.byAnswer}`;
    return { name, isOn, next: isOn ? undefined : { by, at } };
  });
}
