import type { CompareView } from "./compare-view.ts";
import { OrderSelect } from "./order-select.tsx";

/** In which order services and rows stand. */
export function OrderPanel({ view }: { readonly view: CompareView }) {
  return (
    <div class="orders">
      <OrderSelect view={view} axis="services" />
      <OrderSelect view={view} axis="rows" />
    </div>
  );
}
