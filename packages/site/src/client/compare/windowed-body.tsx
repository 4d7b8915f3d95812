import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { HeadingRow } from "./heading-row.tsx";
import type { Line } from "./line.ts";
import { stretchOf } from "./stretch-of.ts";
import type { TableRowsProps } from "./table-bodies.tsx";
import { TableRow } from "./table-row.tsx";
import { useScrolled } from "./use-scrolled.ts";

/** Those of many rows that can be seen, and the room that the others take. */
export function WindowedBody({ columns, frame, rows, tools }: WindowedBodyProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const known = useRef(new Map<string, number>());
  const top = useScrolled(frame, step);
  const isUnderOther = (row: Line, index: number) =>
    row.heading !== undefined && row.heading !== rows[index - 1]?.heading;
  const heights = rows.map(
    (row, index) => (known.current.get(row.key) ?? usual) + (isUnderOther(row, index) ? heading : 0),
  );
  // Whoever is in a row is not to be thrown out of it.
  const focused = body.current?.contains(document.activeElement) ? lineOf(document.activeElement) : undefined;
  const kept = focused === undefined ? undefined : rows.findIndex(({ key }) => key === focused);
  const view = frame.current?.clientHeight ?? usualView;
  const { above, below, end, start } = stretchOf(heights, { top, view, kept, margin: 2 * step });
  // How high they are is asked when they have been laid out anyway.
  useEffect(() => {
    for (const row of body.current?.querySelectorAll<HTMLElement>("tr[data-line]") ?? [])
      known.current.set(row.dataset.line ?? "", row.offsetHeight);
  });
  const width = columns.length + 1;
  return (
    <tbody ref={body}>
      <Room key="_above" height={above} width={width} />
      {rows
        .slice(start, end)
        .flatMap((row, index) => [
          isUnderOther(row, start + index) && (
            <HeadingRow key={`_${row.heading}`} heading={row.heading ?? ""} width={width} />
          ),
          <TableRow key={row.key} {...{ row, columns, tools }} at={start + index + 2} />,
        ])}
      <Room key="_below" height={below} width={width} />
    </tbody>
  );
}

function lineOf(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>("[data-line]")?.dataset.line;
}

interface WindowedBodyProps extends TableRowsProps {
  readonly frame: RefObject<HTMLElement | null>;
}

const step = 120;
const usual = 41;
const heading = 58;
const usualView = 800;

function Room({ height, width }: { readonly height: number; readonly width: number }) {
  if (height === 0) return null;
  return (
    <tr class="room">
      <td colSpan={width} style={{ height: `${height}px` }} />
    </tr>
  );
}
