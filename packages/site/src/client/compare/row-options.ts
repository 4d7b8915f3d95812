import { fill } from "../dom/fill.ts";
import type { CompareView } from "./compare-view.ts";
import type { Options } from "./options.ts";
import { orderActions } from "./order-actions.ts";
import { rowAddress } from "./row-address.ts";
import { without } from "./without.ts";

/** What can be done with a row. */
export function rowOptions({ data, home, state }: CompareView, key: string): Options {
  const { client, label } = data.words;
  const row = data.rows.find((one) => one.key === key);
  const name = row?.label ?? key;
  const isWanted = state.wants.some((want) => want.row === key);
  return {
    name,
    address: row && rowAddress(home, row),
    words: fill(client.wholeRow, { name }),
    others: [],
    actions: [
      ...orderActions(state.serviceOrder, {
        at: key,
        words: client,
        of: fill(client.orderOf, { name: label.services }),
      }).map(({ next, ...action }) => ({ ...action, changes: { serviceOrder: next } })),
      ...(isWanted
        ? []
        : [
            {
              name: client.require,
              changes: { wants: [...state.wants, { row: key, of: [] }] },
              panel: "needs" as const,
            },
          ]),
      { name: client.hide, changes: { rows: without(state.rows ?? data.rows.map((one) => one.key), key) } },
    ],
  };
}
