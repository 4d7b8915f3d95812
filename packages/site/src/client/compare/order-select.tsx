import { fill } from "../dom/fill.ts";
import type { Order } from "../state/compare-state.ts";
import type { CompareView } from "./compare-view.ts";

/** By what services or rows are ordered: by name, or by the answers or the dates of one of the others. */
export function OrderSelect({
  axis,
  view,
}: {
  readonly axis: "services" | "rows";
  readonly view: CompareView;
}) {
  const { change, data, state } = view;
  const { client, label } = data.words;
  const isOfServices = axis === "services";
  const order = isOfServices ? state.serviceOrder : state.rowOrder;
  const put = (next: Order | undefined) => change(isOfServices ? { serviceOrder: next } : { rowOrder: next });
  const places = isOfServices
    ? data.rows.map((row) => ({ id: row.key, name: row.label }))
    : data.services.map(({ id, name }) => ({ id, name }));
  const name = isOfServices ? label.services : client.rows;
  return (
    <fieldset class="order">
      <legend>{fill(client.orderOf, { name })}</legend>
      <select
        aria-label={fill(client.orderOf, { name })}
        value={order === undefined ? "" : `${order.by} ${order.at ?? ""}`}
        onChange={(event) => put(orderOf(event.currentTarget.value))}
      >
        <option value="">{client.asWritten}</option>
        <option value="name ">{client.byName}</option>
        {(["answer", "date"] as const).map((by) => (
          <optgroup key={by} label={by === "date" ? client.byDate : client.byAnswer}>
            {places.map((place) => (
              <option key={place.id} value={`${by} ${place.id}`}>
                {fill(by === "date" ? client.byDateOf : client.byAnswerOf, { name: place.name })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          disabled={order === undefined}
          checked={order?.isBackwards ?? false}
          onChange={(event) => order && put(turned(order, event.currentTarget.checked))}
        />
        {client.backwards}
      </label>
    </fieldset>
  );
}

function orderOf(value: string): Order | undefined {
  const [by, at] = value.split(" ");
  if (by === "name") return { by };
  return (by === "answer" || by === "date") && at ? { by, at } : undefined;
}

function turned({ isBackwards: _, ...order }: Order, isBackwards: boolean): Order {
  return isBackwards ? { ...order, isBackwards } : order;
}
