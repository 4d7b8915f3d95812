import { fill } from "../dom/fill.ts";
import type { Changes } from "../state/compare-state.ts";
import { startAgain } from "../state/start-again.ts";
import type { CompareView } from "./compare-view.ts";
import type { Options } from "./options.ts";
import { orderActions } from "./order-actions.ts";
import { serviceAddress } from "./service-address.ts";
import { without } from "./without.ts";

/** What can be done with a service. */
export function serviceOptions({ data, home, state }: CompareView, place: number): Options {
  const { client } = data.words;
  const { id = "", name = "" } = data.services[place] ?? {};
  const all = state.services ?? data.services.map((one) => one.id);
  return {
    name,
    address: serviceAddress(home, id),
    words: fill(client.aboutService, { name }),
    others: data.services.flatMap((other) =>
      other.id === id ? [] : [{ id: other.id, name: other.name, changes: besideOnly([id, other.id]) }],
    ),
    actions: [
      {
        name: client.makeBaseline,
        isOn: state.baseline === id,
        changes: { baseline: state.baseline === id ? undefined : id },
      },
      ...orderActions(state.rowOrder, {
        at: id,
        words: client,
        of: fill(client.orderOf, { name: client.rows }),
      }).map(({ next, ...action }) => ({ ...action, changes: { rowOrder: next } })),
      { name: client.toFront, changes: { services: [id, ...without(all, id)], serviceOrder: undefined } },
      { name: client.hide, changes: { services: without(all, id) } },
    ],
  };
}

/** Two services and nothing in which they do not differ. */
function besideOnly(services: readonly string[]): Changes {
  return { ...startAgain, services, pair: services, onlyDifferences: true };
}
