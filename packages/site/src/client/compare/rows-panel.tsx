import { useMemo } from "preact/hooks";
import { fill } from "../dom/fill.ts";
import { CheckList } from "./check-list.tsx";
import type { CompareView } from "./compare-view.ts";
import { Facet } from "./facet.tsx";
import { SearchField } from "./search-field.tsx";
import { useFound } from "./use-found.ts";

/** Which rows are shown: by search, group, tags, and one by one. */
export function RowsPanel({ view: { change, data, known, state } }: { readonly view: CompareView }) {
  const { client, label } = data.words;
  const rows = useMemo(() => data.rows.map(({ key, label }) => ({ id: key, name: label })), [data]);
  const found = useFound(rows, state.rowText);
  return (
    <>
      <SearchField
        label={fill(client.find, { name: client.rows })}
        value={state.rowText}
        onText={(rowText) => change({ rowText }, { isTyping: true })}
      />
      <Facet
        title={client.groups}
        all={known.groups.map((id) => ({ id, name: data.groups[id] ?? id }))}
        chosen={state.groups}
        onChange={(groups) => change({ groups })}
      />
      <Facet
        title={label.tags}
        all={known.rowTags.map((name) => ({ id: name, name }))}
        chosen={state.rowTags}
        onChange={(rowTags) => change({ rowTags })}
      />
      <CheckList
        title={client.rows}
        all={rows}
        found={found}
        chosen={state.rows}
        words={client}
        onChange={(chosen) => change({ rows: chosen })}
      />
    </>
  );
}
