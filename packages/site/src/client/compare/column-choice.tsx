import { fill } from "../dom/fill.ts";
import type { ShownService } from "../table/services-asked.ts";
import type { CompareView } from "./compare-view.ts";
import type { Line } from "./line.ts";

/** Which service stands in a column, where there is room for two. */
export function ColumnChoice({ choices, columns, index, view }: ColumnChoiceProps) {
  const { client } = view.data.words;
  const { key = "", label = "" } = columns[index] ?? {};
  return (
    <>
      <span class="hidden">{label}</span>
      <select
        aria-label={fill(client.shownColumn, { number: index + 1 })}
        value={key}
        onChange={(event) => view.change({ pair: pairWith(columns, index, event.currentTarget.value) })}
      >
        {choices.map(({ service }) => (
          <option key={service.id} value={service.id}>
            {service.short}
          </option>
        ))}
      </select>
    </>
  );
}

interface ColumnChoiceProps {
  readonly choices: readonly ShownService[];
  readonly columns: readonly Line[];
  readonly index: number;
  readonly view: CompareView;
}

/** What is chosen in one place leaves the other. */
function pairWith(columns: readonly Line[], index: number, key: string): readonly string[] {
  const keys = columns.map((column) => column.key);
  const former = keys[index] ?? key;
  return keys.map((one, place) => (place === index ? key : one === key ? former : one));
}
