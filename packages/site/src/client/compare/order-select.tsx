import { fill } from "../dom/fill.ts";
import type { Order } from "../state/compare-state.ts";
import type { CompareView } from "./compare-view.ts";

/** By what services or rows are ordered; what an answer is ordered by is chosen at the head of its row or column. */
export function OrderSelect({
  axis,
  view,
}: {
  readonly axis: "services" | "rows";
  readonly view: CompareView;
}) {
  const { change, data, state } = view;
  const { client, label } = data.words;
  const [field, name] =
    axis === "services" ? (["serviceOrder", label.services] as const) : (["rowOrder", client.rows] as const);
  const order = state[field];
  const put = (next: Order | undefined) => change({ [field]: next });
  return (
    <span class="order">
      <label>
        {fill(client.orderOf, { name })}
        <select
          value={order === undefined ? "" : order.by === "name" ? "name" : "at"}
          onChange={({ currentTarget: { value } }) => put(value === "name" ? { by: "name" } : undefined)}
        >
          <option value="">{client.asWritten}</option>
          <option value="name">{client.byName}</option>
          {order?.at !== undefined && <option value="at">{orderWords(view, order)}</option>}
        </select>
      </label>
      {order && (
        <button
          type="button"
          class="plain"
          aria-pressed={order.isBackwards ?? false}
          aria-label={client.backwards}
          title={client.backwards}
          onClick={() => put(order.isBackwards ? withoutTurn(order) : { ...order, isBackwards: true })}
        >
          ⇅
        </button>
      )}
    </span>
  );
}

function withoutTurn({ isBackwards: _, ...order }: Order): Order {
  return order;
}

function orderWords({ data }: CompareView, { at, by }: Order): string {
  const { client } = data.words;
  const name =
    data.rows.find(({ key }) => key === at)?.label ?? data.services.find(({ id }) => id === at)?.short ?? "";
  return fill(by === "date" ? client.byDateOf : client.byAnswerOf, { name });
}
