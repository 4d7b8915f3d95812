import { parseProse, plainText } from "@stackmatrix/core";
import type { AnswerData, RowData } from "../../client-data/comparison-data.ts";
import { AnswerText } from "./answer-text.tsx";
import type { CellTools } from "./cell-tools.ts";
import { rowAddress } from "./row-address.ts";

/** A cell of the table; it opens all that is known behind its answer. */
export function AnswerCell({ isDifferent, place, row, told, view }: AnswerCellProps) {
  const { data } = view;
  const service = data.services[place]?.id ?? "";
  return (
    <td class={isDifferent ? "differs" : undefined} data-service={service} data-row={row.key}>
      {isOpenable(row, told, place) ? (
        <Opener {...{ row, told, view }} service={service} />
      ) : (
        <AnswerText told={told} />
      )}
      {isDifferent && <span class="hidden"> ({data.words.client.differs})</span>}
    </td>
  );
}

interface AnswerCellProps {
  readonly view: CellTools;
  readonly row: RowData;
  /** The place of the service among all. */
  readonly place: number;
  readonly told: AnswerData;
  readonly isDifferent: boolean;
}

/** Where nobody has looked there is nothing to open, but what an article says all the same. */
function isOpenable({ published }: RowData, { answer, links, rating }: AnswerData, place: number): boolean {
  if (published?.cells[place]) return true;
  if (answer === "value" && links !== undefined && rating === undefined) return false;
  return answer !== "unassessed";
}

function Opener({
  row,
  service,
  told,
  view,
}: Pick<AnswerCellProps, "row" | "told" | "view"> & { readonly service: string }) {
  const address = rowAddress(view.home, row, service);
  const text = <AnswerText told={told} textOf={(written) => plainText(parseProse(written))} />;
  const open = () => view.change({ opened: { row: row.key, service } });
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
