import type { AnswerData, RowData } from "../../client-data/comparison-data.ts";
import { AnswerText } from "./answer-text.tsx";
import type { CellTools } from "./cell-tools.ts";
import { LinkedAnswer } from "./linked-answer.tsx";
import { Opener } from "./opener.tsx";

/** A cell of the table; it opens all that is known behind its answer. */
export function AnswerCell({ isDifferent, place, row, told, tools }: AnswerCellProps) {
  const { data } = tools;
  const service = data.services[place]?.id ?? "";
  const about = { row, service, told, tools };
  return (
    <td class={isDifferent ? "differs" : undefined} data-service={service} data-row={row.key}>
      {isLinked(told) ? (
        <LinkedAnswer {...about} />
      ) : isOpenable(row, told, place) ? (
        <Opener {...about} />
      ) : (
        <AnswerText told={told} />
      )}
      {isDifferent && <span class="hidden"> ({data.words.client.differs})</span>}
    </td>
  );
}

interface AnswerCellProps {
  readonly tools: CellTools;
  readonly row: RowData;
  /** The place of the service among all. */
  readonly place: number;
  readonly told: AnswerData;
  readonly isDifferent: boolean;
}

/** Whether an answer leads somewhere itself. */
function isLinked({ answer, beside = "", links, word }: AnswerData): boolean {
  if (answer === "value") return links !== undefined || word.includes("](https://");
  return beside.includes("](https://");
}

/** Where nobody has looked there is nothing to open, but what an article says all the same. */
function isOpenable({ published }: RowData, { answer }: AnswerData, place: number): boolean {
  return answer !== "unassessed" || Boolean(published?.cells[place]);
}
