import { isNarrowed } from "../state/is-narrowed.ts";
import { startAgain } from "../state/start-again.ts";
import type { CompareView } from "./compare-view.ts";
import { counted } from "./counted.ts";
import { NeedsPanel } from "./needs-panel.tsx";
import { OrderSelect } from "./order-select.tsx";
import { Panel } from "./panel.tsx";
import { RowsPanel } from "./rows-panel.tsx";
import { ServicesPanel } from "./services-panel.tsx";
import { SharePanel } from "./share-panel.tsx";

/** What can be asked of the table, above it. */
export function Toolbar({ view }: { readonly view: CompareView }) {
  const { change, data, shown, state } = view;
  const { client, label } = data.words;
  const { baseline, onlyDifferences } = state;
  return (
    <section class="tools" aria-label={client.tools}>
      <div class="panels">
        <Panel title={label.services} count={`${shown.services.length}/${data.services.length}`}>
          <ServicesPanel view={view} />
        </Panel>
        <Panel title={client.rows} count={`${shown.rows.length}/${data.rows.length}`}>
          <RowsPanel view={view} />
        </Panel>
        <Panel title={client.needs} count={state.wants.length || undefined} id="_needs">
          <NeedsPanel view={view} />
        </Panel>
        <Panel title={client.share}>
          <SharePanel view={view} />
        </Panel>
      </div>
      <div class="switches">
        <label>
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={(event) => change({ onlyDifferences: event.currentTarget.checked })}
          />
          {client.onlyDifferences}
        </label>
        <label>
          {client.baseline}
          <select
            value={baseline ?? ""}
            onChange={(event) => change({ baseline: event.currentTarget.value || undefined })}
          >
            <option value="">{client.eachOther}</option>
            {data.services.map(({ id, short }) => (
              <option key={id} value={id}>
                {short}
              </option>
            ))}
          </select>
        </label>
        <OrderSelect view={view} axis="services" />
        <OrderSelect view={view} axis="rows" />
        <button
          type="button"
          aria-pressed={view.isTransposed}
          onClick={() => change({ isTransposed: !view.isTransposed })}
        >
          {client.swap}
        </button>
        {isNarrowed(state) && (
          <button type="button" onClick={() => change(startAgain)}>
            {client.reset}
          </button>
        )}
      </div>
      <p class="counted" role="status">
        {counted(view)}
        {shown.services.length === 0 || shown.rows.length === 0 ? ` · ${client.nothingFits}` : ""}
      </p>
    </section>
  );
}
