import type { ServiceRow } from "@stackmatrix/view";
import type { Places } from "../places.ts";
import type { KindPlan } from "./plan-kinds.ts";
import type { Weights } from "./weights.ts";

/** Where things stand, and for those who link to some of them, what of that can change. */
export interface PlacesPlan {
  readonly places: Places;
  /** Where all stand that do not stand on the first part of a page. */
  readonly all: string;
  /** Where a row stands, and what it names. */
  ofRow(kind: ServiceRow["kind"], id: string): string;
  /** Where all stand that is named in an entity. */
  ofEntity(entity: object | undefined): string;
}

/** Finds out on which parts things stand; the parts of most pages are one, and there is nothing to tell. */
export function planPlaces(kinds: readonly KindPlan[], weights: Weights): PlacesPlan {
  const pages = new Map<string, ReadonlyMap<string, string>>();
  for (const { kind, parts, units } of kinds) {
    if (parts.length === 1) continue;
    const paths = new Map<string, string>();
    // What goes on over several parts begins on the first of them.
    for (const { from, path, to } of parts)
      for (const { id } of units.slice(from, to)) if (!paths.has(id)) paths.set(id, path);
    pages.set(`${kind}.md`, paths);
  }
  const all = pages.size === 0 ? "" : JSON.stringify(Array.from(pages.values(), (paths) => [...paths]));
  const pathsOf = (name: string) => Array.from(pages.values(), (paths) => paths.get(name) ?? "").join(" ");
  return {
    places: placesIn(pages),
    all,
    ofRow(kind, id) {
      if (pages.size === 0) return "";
      return [id, ...weights.row(kind, id).sources].map(pathsOf).join();
    },
    ofEntity: (entity) => (pages.size === 0 ? "" : textsIn(entity).map(pathsOf).join()),
  };
}

/** By itself, since it outlives the plan and all that was weighed for that. */
function placesIn(pages: ReadonlyMap<string, ReadonlyMap<string, string>>): Places {
  return { pageOf: (page, id) => pages.get(page)?.get(id) ?? page };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
