import type { ComponentChildren } from "preact";
import { fill } from "../dom/fill.ts";
import type { CellTools } from "./cell-tools.ts";
import type { Line } from "./line.ts";

/** What names a row or a column, leads to its page, and opens what can be done with it. */
export function HeadCell({ children, line, scope, sort, tools }: HeadCellProps) {
  const { client } = tools.data.words;
  const { address, head, label, mark, row, small } = line;
  return (
    <th scope={scope} aria-sort={sort} data-row={row?.key} data-kind={row?.kind}>
      <span class="named">
        {children ?? (address === undefined ? label : <a href={address}>{label}</a>)}
        <button
          type="button"
          class="options"
          aria-haspopup="dialog"
          aria-label={fill(client.options, { name: label })}
          onClick={() => tools.openOptions(head)}
        >
          ⋯
        </button>
      </span>
      {small !== undefined && <small>{small}</small>}
      {mark !== undefined && <small class="mark">{mark}</small>}
    </th>
  );
}

interface HeadCellProps {
  readonly line: Line;
  readonly scope: "col" | "row";
  readonly sort?: "ascending" | "descending" | undefined;
  readonly tools: CellTools;
  /** What stands in the place of the name. */
  readonly children?: ComponentChildren;
}
