import { useMemo, useRef } from "preact/hooks";
import { fill } from "../dom/fill.ts";
import type { CompareView } from "./compare-view.ts";
import type { Line } from "./line.ts";
import { linesOf } from "./lines-of.ts";
import { TableBodies } from "./table-bodies.tsx";
import { TableHead } from "./table-head.tsx";
import { usePrinting } from "./use-printing.ts";
import { WindowedBody } from "./windowed-body.tsx";

/** The table: its head and its first column stay where they are, and of many rows those alone are there that can be seen. */
export function CompareTable({ view }: { readonly view: CompareView }) {
  const { data, isNarrow, isTransposed, shown } = view;
  const frame = useRef<HTMLElement>(null);
  const isPrinting = usePrinting();
  const lines = useMemo(() => linesOf(view), [shown, isTransposed]);
  // Rows are made anew with their columns, which mostly stay while rows come and go.
  const most = view.state.isWide ? lines.columns.length : mostColumns;
  const columns = useMemo(() => lines.columns.slice(0, most), [namesOf(lines.columns), isTransposed, most]);
  const isWindowed = lines.rows.length * columns.length > fewCells;
  const isPair = isNarrow && columns.length <= 2;
  const parts = { columns, rows: lines.rows, tools: view };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="scroll" aria-label={data.title} tabIndex={0} ref={frame}>
      <table
        class={["matrix", isWindowed && "windowed", isPair && "pair"].filter(Boolean).join(" ")}
        aria-rowcount={isWindowed ? lines.rows.length + 1 : undefined}
      >
        <caption class="hidden">{data.title}</caption>
        <TableHead
          view={view}
          columns={columns}
          choices={shown.beside.length < shown.services.length ? shown.services : []}
        />
        {isWindowed && !isPrinting ? <WindowedBody {...parts} frame={frame} /> : <TableBodies {...parts} />}
      </table>
      {lines.columns.length > mostColumns && <AllColumns count={lines.columns.length} view={view} />}
    </section>
  );
}

/** How many columns there are of all, and a way to the others or back. */
function AllColumns({ count, view }: { readonly count: number; readonly view: CompareView }) {
  const { change, data, state } = view;
  const { allColumns, someColumns } = data.words.client;
  return (
    <p class="all-columns">
      <button type="button" onClick={() => change({ isWide: !state.isWide })}>
        {state.isWide
          ? fill(someColumns, { count: String(mostColumns) })
          : fill(allColumns, { count: String(count) })}
      </button>
    </p>
  );
}

function namesOf(columns: readonly Line[]): string {
  return columns.map(({ heading = "", key, mark = "" }) => `${key} ${mark} ${heading}`).join("\n");
}

/** More cells than these are more than a browser lays out while somebody types. */
const fewCells = 1500;
/** Wider than this no table is read at once. */
const mostColumns = 120;
