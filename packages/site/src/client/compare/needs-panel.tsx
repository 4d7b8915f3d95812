import { fill } from "../dom/fill.ts";
import { focusIn } from "../dom/focus-in.ts";
import type { CompareView } from "./compare-view.ts";
import { NeedControl } from "./need-control.tsx";

/** What the answers must be for a service to be shown. */
export function NeedsPanel({ view }: { readonly view: CompareView }) {
  const { change, data, state } = view;
  const { client } = data.words;
  const free = data.rows.filter(({ key }) => state.wants.every(({ row }) => row !== key));
  return (
    <>
      <p class="quiet">{client.needsHelp}</p>
      {state.wants.map((want) => {
        const row = data.rows.find(({ key }) => key === want.row);
        if (row === undefined) return null;
        const others = state.wants.filter((one) => one !== want);
        return (
          <fieldset class="need" key={want.row}>
            <legend>{row.label}</legend>
            <NeedControl
              data={data}
              row={row}
              want={want}
              onChange={(next, typing) =>
                change({ wants: state.wants.map((one) => (one === want ? next : one)) }, typing)
              }
            />
            <button
              type="button"
              aria-label={fill(client.remove, { name: row.label })}
              onClick={({ currentTarget }) => {
                focusIn(currentTarget.closest(".panel"), "label > select:not(fieldset *)");
                change({ wants: others });
              }}
            >
              ✕
            </button>
          </fieldset>
        );
      })}
      <label>
        {client.addNeed}
        <select
          value=""
          onChange={({ currentTarget: { value } }) =>
            value && change({ wants: [...state.wants, { row: value, of: [] }] })
          }
        >
          <option value="">{client.chooseRow}</option>
          {free.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
