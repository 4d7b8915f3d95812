import { parseProse, plainText } from "@stackmatrix/core";
import type { AnswerData, RowData } from "../../client-data/comparison-data.ts";
import { AnswerText } from "./answer-text.tsx";
import type { CellTools } from "./cell-tools.ts";
import { rowAddress } from "./row-address.ts";

/** An answer that opens what is known behind it; where the row has a page, it is a link to the place there. */
export function Opener({ row, service, told, tools }: OpenerProps) {
  const address = rowAddress(tools.home, row, service);
  const text = <AnswerText told={told} textOf={(written) => plainText(parseProse(written))} />;
  const open = () => tools.change({ opened: { row: row.key, service } });
  if (address === undefined)
    return (
      <button type="button" class="answer" aria-haspopup="dialog" onClick={open}>
        {text}
      </button>
    );
  return (
    <a
      class="answer"
      href={address}
      aria-haspopup="dialog"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      }}
    >
      {text}
    </a>
  );
}

/** An answer, and whose it is. */
export interface OpenerProps {
  readonly tools: CellTools;
  readonly row: RowData;
  readonly service: string;
  readonly told: AnswerData;
}
