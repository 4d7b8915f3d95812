import type { ComparisonData, RowData } from "../../client-data/comparison-data.ts";
import type { CompareState } from "../state/compare-state.ts";
import { answerAt } from "./answer-at.ts";
import { type Differing, differing } from "./differing.ts";
import { ordered } from "./ordered.ts";
import { pairOf } from "./pair-of.ts";
import { rowsAsked } from "./rows-asked.ts";
import { type ShownService, servicesAsked } from "./services-asked.ts";

/** What of a comparison is shown, in its order. */
export interface ShownTable {
  /** Those that fit what is asked, and before them the one that they are compared with. */
  readonly services: readonly ShownService[];
  /** Those of them that stand side by side: two where there is room for no more. */
  readonly beside: readonly ShownService[];
  readonly rows: readonly RowData[];
  /** The place among all services of the one that the others are compared with. */
  readonly baseline: number | undefined;
  readonly differing: Differing;
}

/** Makes a function that says what a state shows of a comparison. */
export function shownTables(
  data: ComparisonData,
): (state: CompareState, room?: { readonly isPair: boolean }) => ShownTable {
  const differs = differing(data);
  const texts = new Intl.Collator(data.locale, { numeric: true });
  const servicesOf = servicesAsked(data);
  const rowsOf = rowsAsked(data);
  const serviceTold = ({ place }: ShownService, at: string) => {
    const row = data.rows.find(({ key }) => key === at);
    return row && { row, told: answerAt(data, row, place) };
  };
  const placeOf = (id: string | undefined) => data.services.findIndex((service) => service.id === id);

  return (state, { isPair } = { isPair: false }) => {
    const found = ordered(
      { texts, order: state.serviceOrder, name: ({ service }) => service.name, told: serviceTold },
      servicesOf(state),
    );
    const services = [
      ...found.filter(({ isBaseline }) => isBaseline),
      ...found.filter(({ isBaseline }) => !isBaseline),
    ];
    const beside = isPair ? pairOf(services, state.pair) : services;
    const baseline = state.baseline === undefined ? undefined : placeOf(state.baseline);
    const places = beside.map(({ place }) => place);
    const isBaselineThere = beside.some(({ isBaseline }) => isBaseline);
    const compared = isBaselineThere ? baseline : undefined;
    const asked = rowsOf(state).filter((row) => !state.onlyDifferences || differs.row(row, places, compared));
    const at = placeOf(state.rowOrder?.at);
    const rowTold = (row: RowData) => ({ row, told: answerAt(data, row, at) });
    const rows = ordered({ texts, order: state.rowOrder, name: ({ label }) => label, told: rowTold }, asked);
    return { services, beside, rows, baseline: compared, differing: differs };
  };
}
