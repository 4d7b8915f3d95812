import type { ViewContext } from "./view-context.ts";

/** A layer's name in the page's language. */
export function layerName(page: ViewContext, id: string): string {
  const layer = page.dataset.layers.get(id);
  return layer ? page.say(layer.name) : id;
}
