import { Dialog } from "../dom/dialog.tsx";
import { fill } from "../dom/fill.ts";
import type { CompareView, Head } from "./compare-view.ts";
import { rowOptions } from "./row-options.ts";
import { serviceOptions } from "./service-options.ts";

/** What can be done with a row or a service of the table. */
export function OptionsDialog({ head, view }: { readonly head: Head; readonly view: CompareView }) {
  const { client } = view.data.words;
  const { actions, address, name, others, words } =
    head.kind === "row" ? rowOptions(view, head.key) : serviceOptions(view, head.place);
  return (
    <Dialog
      label={fill(client.options, { name })}
      closeWord={client.close}
      onClose={() => view.openOptions(undefined)}
    >
      <h2>{name}</h2>
      <ul class="options">
        {address !== undefined && (
          <li>
            <a href={address}>{words}</a>
          </li>
        )}
        {actions.map(({ changes, isOn, name, panel }) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={isOn}
              onClick={() => {
                view.openOptions(undefined);
                if (panel !== undefined) view.openPanel(panel);
                view.change(changes);
              }}
            >
              {name}
            </button>
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <label>
              {client.differsFrom}
              <select
                value=""
                onChange={({ currentTarget: { value } }) => {
                  const other = others.find(({ id }) => id === value);
                  view.openOptions(undefined);
                  if (other) view.change(other.changes);
                }}
              >
                <option value="">{client.chooseAnother}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name}
                  </option>
                ))}
              </select>
            </label>
          </li>
        )}
      </ul>
    </Dialog>
  );
}
