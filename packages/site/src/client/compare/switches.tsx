import type { CompareView } from "./compare-view.ts";

/** What turns the whole table into another: only differences, compared with one, rows for columns. */
export function Switches({ view }: { readonly view: CompareView }) {
  const { change, data, isTransposed, state } = view;
  const { client } = data.words;
  return (
    <div class="switches">
      <label>
        <input
          type="checkbox"
          checked={state.onlyDifferences}
          onChange={(event) => change({ onlyDifferences: event.currentTarget.checked })}
        />
        {client.onlyDifferences}
      </label>
      <label>
        {client.baseline}
        <select
          value={state.baseline ?? ""}
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
      <button
        type="button"
        aria-pressed={isTransposed !== data.transpose}
        onClick={() => change({ isTransposed: !isTransposed })}
      >
        {client.swap}
      </button>
    </div>
  );
}
