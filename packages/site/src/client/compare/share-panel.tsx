import { useState } from "preact/hooks";
import { fill } from "../dom/fill.ts";
import { copyText } from "../share/copy-text.ts";
import { downloadText } from "../share/download-text.ts";
import { tableCsv } from "../share/table-csv.ts";
import { tableJson } from "../share/table-json.ts";
import { tableMarkdown } from "../share/table-markdown.ts";
import { textTable } from "../share/text-table.ts";
import type { CompareView } from "./compare-view.ts";

/** Ways to take along what is shown: its address, and itself in forms for people and programs. */
export function SharePanel({ view }: { readonly view: CompareView }) {
  const { data } = view;
  const [told, tell] = useState("");
  const { client } = data.words;
  const copy = async (text: string) => tell((await copyText(text)) ? client.copied : client.notCopied);
  return (
    <div class="share">
      <button type="button" onClick={() => copy(location.href)}>
        {client.copyAddress}
      </button>
      <button type="button" onClick={() => print()}>
        {client.print}
      </button>
      {formats.map(({ ending, name, text, type }) => (
        <span key={name} class="pair">
          <button type="button" onClick={() => copy(text(view))}>
            {fill(client.copyAs, { format: name })}
          </button>
          <button
            type="button"
            onClick={() => downloadText(text(view), { name: `${data.id}.${ending}`, type })}
          >
            {fill(client.downloadAs, { format: name })}
          </button>
        </span>
      ))}
      <p role="status" class="quiet">
        {told}
      </p>
    </div>
  );
}

interface Format {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  text(view: CompareView): string;
}

const formats: readonly Format[] = [
  {
    name: "Markdown",
    ending: "md",
    type: "text/markdown",
    text: (view) => tableMarkdown(tableOf(view), { title: view.data.title, address: location.href }),
  },
  { name: "CSV", ending: "csv", type: "text/csv", text: (view) => tableCsv(tableOf(view)) },
  {
    name: "JSON",
    ending: "json",
    type: "application/json",
    text: ({ data, shown }) => tableJson(data, shown, location.href),
  },
];

function tableOf({ data, isTransposed, shown }: CompareView) {
  return textTable(data, shown, isTransposed);
}
