import { Dialog } from "../dom/dialog.tsx";
import { fill } from "../dom/fill.ts";
import { answerAt } from "../table/answer-at.ts";
import { ArticleWording } from "./article-wording.tsx";
import type { CompareView } from "./compare-view.ts";
import { rowAddress } from "./row-address.ts";
import { serviceAddress } from "./service-address.ts";
import { WholeAnswer } from "./whole-answer.tsx";

/** All that is known behind an answer: why, since when, what it rests on, what held before, and what an article says. */
export function CellDialog({ opened, view }: CellDialogProps) {
  const { change, data, home } = view;
  const { client } = data.words;
  const row = data.rows.find(({ key }) => key === opened.row);
  const place = data.services.findIndex(({ id }) => id === opened.service);
  const service = data.services[place];
  if (row === undefined || service === undefined) return null;
  const told = answerAt(data, row, place);
  const address = rowAddress(home, row, service.id);
  return (
    <Dialog
      label={`${row.label} · ${service.name}`}
      closeWord={client.close}
      onClose={() => change({ opened: undefined })}
    >
      <h2>
        <small>{row.label}</small> {service.name}
      </h2>
      <WholeAnswer data={data} told={told} />
      <ArticleWording data={data} row={row} place={place} home={home} />
      <p class="more">
        {address !== undefined && <a href={address}>{fill(client.wholeRow, { name: row.label })}</a>}{" "}
        <a href={serviceAddress(home, service.id)}>{fill(client.aboutService, { name: service.name })}</a>
      </p>
    </Dialog>
  );
}

interface CellDialogProps {
  readonly view: CompareView;
  readonly opened: { readonly row: string; readonly service: string };
}
