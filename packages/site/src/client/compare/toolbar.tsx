import { focusIn } from "../dom/focus-in.ts";
import { isNarrowed } from "../state/is-narrowed.ts";
import { startAgain } from "../state/start-again.ts";
import type { CompareView } from "./compare-view.ts";
import { counted } from "./counted.ts";
import { panelsOf } from "./panels-of.tsx";
import { Switches } from "./switches.tsx";

/** What can be asked of the table, above it; of its panels one at a time is open. */
export function Toolbar({ view }: { readonly view: CompareView }) {
  const { change, data, isNarrow, openPanel, panel: open, shown, state } = view;
  const { client } = data.words;
  const panels = panelsOf(view);
  const panel = panels.find(({ id }) => id === open);
  return (
    <section class="tools" aria-label={client.tools}>
      <div class="strip">
        {panels.map(({ count, id, title }) => (
          <button
            key={id}
            type="button"
            aria-expanded={id === open}
            aria-controls={id === open ? "_panel" : undefined}
            onClick={() => openPanel(id === open ? undefined : id)}
          >
            {title}
            {count !== undefined && <span class="badge">{count}</span>}
          </button>
        ))}
        {!isNarrow && <Switches view={view} />}
      </div>
      {panel && (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed in it comes up from its fields.
        <div
          id="_panel"
          class="panel"
          onKeyDown={({ currentTarget, key }) => {
            if (key !== "Escape") return;
            focusIn(currentTarget.parentElement, "[aria-expanded=true]");
            openPanel(undefined);
          }}
        >
          {panel.show()}
        </div>
      )}
      <div class="counted">
        <p role="status">
          {counted(view)}
          {shown.services.length === 0 || shown.rows.length === 0 ? ` · ${client.nothingFits}` : ""}
        </p>
        {isNarrowed(state) && (
          <button
            type="button"
            class="plain"
            onClick={({ currentTarget }) => {
              // It goes away with what it undoes.
              focusIn(currentTarget.closest(".tools"), ".strip button");
              change(startAgain);
            }}
          >
            {client.reset}
          </button>
        )}
      </div>
    </section>
  );
}
