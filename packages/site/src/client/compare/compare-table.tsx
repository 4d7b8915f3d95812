import { useMemo, useRef } from "preact/hooks";
import type { CompareView } from "./compare-view.ts";
import { linesOf } from "./lines-of.ts";
import { partsOf } from "./parts-of.ts";
import { TableHead } from "./table-head.tsx";
import { TablePart } from "./table-part.tsx";
import { usePrinting } from "./use-printing.ts";

/** The table: its head and its first column stay where they are, and of many rows those alone are there that can be seen. */
export function CompareTable({ view }: { readonly view: CompareView }) {
  const { data, isTransposed, shown } = view;
  const frame = useRef<HTMLElement>(null);
  const isPrinting = usePrinting();
  const lines = useMemo(() => linesOf(view), [shown, isTransposed]);
  const columns = useMemo(() => lines.columns.slice(0, mostColumns), [lines]);
  const isWindowed = lines.rows.length * columns.length > fewCells;
  const size = isWindowed
    ? Math.max(5, Math.round(cellsOfPart / Math.max(1, columns.length)))
    : lines.rows.length;
  const parts = useMemo(() => partsOf(lines.rows, size), [lines, size]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="scroll" aria-label={data.title} tabIndex={0} ref={frame}>
      <table
        class={`matrix${isWindowed ? " windowed" : ""}`}
        aria-rowcount={isWindowed ? lines.rows.length + 1 : undefined}
      >
        <caption class="hidden">{data.title}</caption>
        <TableHead
          view={view}
          columns={columns}
          choices={shown.beside.length < shown.services.length ? shown.services : []}
        />
        {parts.map((part, index) => (
          <TablePart
            key={index}
            isFirst={index < 2}
            {...{ part, columns, isWindowed, frame }}
            isAll={!isWindowed || isPrinting}
            tools={view}
          />
        ))}
      </table>
      {lines.columns.length > mostColumns && <p class="quiet">{`${mostColumns}/${lines.columns.length}`}</p>}
    </section>
  );
}

/** More cells than these are more than a browser lays out while somebody types. */
const fewCells = 1500;
const cellsOfPart = 240;
/** Wider than this no table can be read. */
const mostColumns = 120;
