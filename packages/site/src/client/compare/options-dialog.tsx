import { Dialog } from "../dom/dialog.tsx";
import { fill } from "../dom/fill.ts";
import type { Changes, Order } from "../state/compare-state.ts";
import type { CompareView, Head, PanelId } from "./compare-view.ts";
import { rowAddress } from "./row-address.ts";
import { serviceAddress } from "./service-address.ts";

/** What can be done with a row or a service of the table. */
export function OptionsDialog({ head, view }: { readonly head: Head; readonly view: CompareView }) {
  const { client } = view.data.words;
  const { actions, address, name, words } =
    head.kind === "row" ? rowOptions(view, head.key) : serviceOptions(view, head.place);
  return (
    <Dialog
      label={fill(client.options, { name })}
      closeWord={client.close}
      onClose={() => view.openOptions(undefined)}
    >
      <h2>{name}</h2>
      <ul class="options">
        {address !== undefined && (
          <li>
            <a href={address}>{words}</a>
          </li>
        )}
        {actions.map(({ changes, isOn, name, panel }) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={isOn}
              onClick={() => {
                view.openOptions(undefined);
                if (panel !== undefined) view.openPanel(panel);
                view.change(changes);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface Options {
  readonly name: string;
  /** Where more is told, and in which words that is said. */
  readonly address: string | undefined;
  readonly words: string;
  readonly actions: readonly Action[];
}

interface Action {
  readonly name: string;
  readonly changes: Changes;
  readonly isOn?: boolean;
  /** Where more is to be said about it. */
  readonly panel?: PanelId;
}

function rowOptions({ data, home, state }: CompareView, key: string): Options {
  const { client, label } = data.words;
  const row = data.rows.find((one) => one.key === key);
  const name = row?.label ?? key;
  const order = orders(state.serviceOrder, key, {
    client,
    of: fill(client.orderOf, { name: label.services }),
  });
  const isWanted = state.wants.some((want) => want.row === key);
  return {
    name,
    address: row && rowAddress(home, row),
    words: fill(client.wholeRow, { name }),
    actions: [
      ...order.map(({ next, ...action }) => ({ ...action, changes: { serviceOrder: next } })),
      ...(isWanted
        ? []
        : [
            {
              name: client.require,
              changes: { wants: [...state.wants, { row: key, of: [] }] },
              panel: "needs" as const,
            },
          ]),
      { name: client.hide, changes: { rows: shownOnly(state.rows ?? data.rows.map((one) => one.key), key) } },
    ],
  };
}

function serviceOptions({ data, home, state }: CompareView, place: number): Options {
  const { client } = data.words;
  const { id = "", name = "" } = data.services[place] ?? {};
  const all = state.services ?? data.services.map((one) => one.id);
  const order = orders(state.rowOrder, id, { client, of: fill(client.orderOf, { name: client.rows }) });
  return {
    name,
    address: serviceAddress(home, id),
    words: fill(client.aboutService, { name }),
    actions: [
      {
        name: client.makeBaseline,
        isOn: state.baseline === id,
        changes: { baseline: state.baseline === id ? undefined : id },
      },
      ...order.map(({ next, ...action }) => ({ ...action, changes: { rowOrder: next } })),
      { name: client.toFront, changes: { services: [id, ...shownOnly(all, id)], serviceOrder: undefined } },
      { name: client.hide, changes: { services: shownOnly(all, id) } },
    ],
  };
}

function shownOnly(all: readonly string[], without: string): readonly string[] {
  return all.filter((id) => id !== without);
}

interface OrderWords {
  readonly client: { readonly byAnswer: string; readonly byDate: string };
  readonly of: string;
}

/** To order by an answer that things are ordered by already is to have them as they were. */
function orders(order: Order | undefined, at: string, { client, of }: OrderWords) {
  return (["answer", "date"] as const).map((by) => {
    const isOn = order?.by === by && order.at === at;
    const name = `${of} ${by === "date" ? client.byDate : client.byAnswer}`;
    return { name, isOn, next: isOn ? undefined : { by, at } };
  });
}
