import { fill } from "../dom/fill.ts";
import type { CompareView } from "./compare-view.ts";

/** How much of all is shown. */
export function counted({ data, shown }: CompareView): string {
  const { client, label, phrase } = data.words;
  const services = fill(client.shownOf, {
    name: label.services,
    shown: shown.services.filter(({ isFitting }) => isFitting).length,
    all: data.services.length,
  });
  const rows = fill(client.shownOf, { name: client.rows, shown: shown.rows.length, all: data.rows.length });
  return `${services}${phrase.comma}${rows}`;
}
