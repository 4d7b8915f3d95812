import { AnswerText } from "./answer-text.tsx";
import { LinkList } from "./link-list.tsx";
import type { OpenerProps } from "./opener.tsx";

/** An answer that leads elsewhere itself, with a button beside it that opens what is known behind it. */
export function LinkedAnswer({ row, service, told, tools }: OpenerProps) {
  const isOfService = row.kind === "attribute";
  return (
    <>
      {told.links === undefined ? <AnswerText told={told} /> : <LinkList links={told.links} />}
      {!isOfService && (
        <button
          type="button"
          class="options"
          aria-haspopup="dialog"
          aria-label={tools.data.words.client.behind}
          onClick={() => tools.change({ opened: { row: row.key, service } })}
        >
          ⋯
        </button>
      )}
    </>
  );
}
