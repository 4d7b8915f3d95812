import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { CompareView } from "./compare-view.ts";
import type { Line } from "./line.ts";
import type { Part } from "./parts-of.ts";
import { TableRow } from "./table-row.tsx";
import { useNear } from "./use-near.ts";

/** A part of the rows; while it is far from what can be seen, nothing but its height is there. */
export function TablePart({ columns, frame, isAll, isFirst, isWindowed, part, tools }: TablePartProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useRef<number | undefined>(undefined);
  const isNear = useNear({ element: body, frame, isWatched: !isAll, isFirst });
  const { heading, rows, start } = part;
  const isThere = isAll || isNear;
  // How high it was when it was there last, so that nothing moves when it goes.
  useLayoutEffect(() => {
    if (isThere) height.current = body.current?.offsetHeight;
  });
  if (!isThere) {
    const room = height.current ?? rows.length * usualHeight;
    return (
      <tbody ref={body} aria-hidden="true">
        <tr>
          <td colSpan={columns.length + 1} style={{ height: `${room}px`, padding: 0 }} />
        </tr>
      </tbody>
    );
  }
  return (
    <tbody ref={body}>
      {heading !== undefined && (
        <tr class="over">
          <th scope="rowgroup" colSpan={columns.length + 1}>
            <span>{heading}</span>
          </th>
        </tr>
      )}
      {rows.map((row, index) => (
        <TableRow
          key={row.key}
          {...{ row, columns, tools }}
          at={isWindowed ? start + index + 2 : undefined}
        />
      ))}
    </tbody>
  );
}

const usualHeight = 41;

interface TablePartProps {
  readonly part: Part;
  readonly columns: readonly Line[];
  /** Whether all parts are there, near or far. */
  readonly isAll: boolean;
  /** Whether it is there to begin with. */
  readonly isFirst: boolean;
  readonly isWindowed: boolean;
  readonly frame: RefObject<HTMLElement | null>;
  readonly tools: CompareView;
}
