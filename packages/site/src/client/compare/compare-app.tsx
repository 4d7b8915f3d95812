import { useMemo, useState } from "preact/hooks";
import type { ComparisonData } from "../../client-data/comparison-data.ts";
import { knownParts } from "../state/known-parts.ts";
import { shownTables } from "../table/shown-table.ts";
import { CellDialog } from "./cell-dialog.tsx";
import { CompareTable } from "./compare-table.tsx";
import type { CompareView, Head } from "./compare-view.ts";
import { OptionsDialog } from "./options-dialog.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useAddress } from "./use-address.ts";
import { useMedia } from "./use-media.ts";

/** A comparison that readers narrow, turn and order as they like. */
export function CompareApp({ data, home }: { readonly data: ComparisonData; readonly home: string }) {
  const known = useMemo(() => knownParts(data), [data]);
  const tableOf = useMemo(() => shownTables(data), [data]);
  const [state, change] = useAddress(known);
  const [head, openOptions] = useState<Head | undefined>(undefined);
  const [panel, openPanel] = useState<CompareView["panel"]>(undefined);
  const isNarrow = useMedia("(max-width: 40rem)");
  // What is opened of it does not change what is shown.
  const { opened, ...asked } = state;
  const isTransposed = state.isTransposed ?? data.transpose;
  const isPair = isNarrow && !isTransposed;
  const shown = useMemo(() => tableOf(state, { isPair }), [JSON.stringify(asked), isPair]);
  const view: CompareView = {
    ...{ data, known, state, shown, isNarrow, isTransposed, home, change, openOptions, panel, openPanel },
  };
  return (
    <>
      <Toolbar view={view} />
      <CompareTable view={view} />
      {opened && <CellDialog view={view} opened={opened} />}
      {head && <OptionsDialog view={view} head={head} />}
    </>
  );
}
