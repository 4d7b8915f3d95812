import { byOrder, type Dataset, type Identified } from "@stackmatrix/core";
import { type Kind, sourceKinds, type Trait } from "@stackmatrix/core/schema";
import { answeringServices, groupRows, type Label } from "@stackmatrix/view";
import type { TemplateName } from "../templates.ts";
import { type Measures, type Part, planParts, wholePage } from "./parts.ts";
import { sumOf, type Weight } from "./weights.ts";

/** What stands on the page of a kind: an entity, or some answers of a row that has too many for a page. */
export interface KindUnit {
  readonly id: string;
  /** The services whose answers are shown; all where they are missing. */
  readonly services?: readonly string[] | undefined;
}

/** How the page of a kind is split. */
export interface KindPlan {
  readonly kind: WholeKind;
  /** All entities of the kind, in the order of the page. */
  readonly units: readonly KindUnit[];
  readonly parts: readonly Part[];
}

const wholeKinds = [
  "layers",
  "tradeoffs",
  "traits",
  "paths",
  "diagrams",
  "analogies",
  "terms",
  "glossary",
  "misconceptions",
  "questions",
  "sources",
] as const satisfies readonly (TemplateName & Label & Kind)[];
/** A kind that has one page for all of its entities. */
export type WholeKind = (typeof wholeKinds)[number];

/** Splits the pages of the kinds that have any entities. */
export function planKinds(dataset: Dataset, measures: Measures): readonly KindPlan[] {
  return wholeKinds
    .filter((kind) => dataset[kind].size > 0)
    .map((kind) => {
      const weighed = idsInOrder(dataset, kind).flatMap((id) => weighUnits(dataset, { kind, id }, measures));
      const parts = planParts(
        `${kind}.md`,
        weighed.map(({ weight }) => weight),
        measures,
        { each: 600, ids: weighed.map(({ unit }) => unit.id) },
      );
      return { kind, units: weighed.map(({ unit }) => unit), parts };
    });
}

/** All entities of a kind on one page. */
export function wholeKind(dataset: Dataset, kind: WholeKind): KindPlan {
  return {
    kind,
    units: idsInOrder(dataset, kind).map((id) => ({ id })),
    parts: [wholePage(`${kind}.md`)],
  };
}

/** The ids of a kind in the order of its page. */
function idsInOrder(dataset: Dataset, kind: WholeKind): readonly string[] {
  const idsOf = (list: Iterable<{ readonly id: string }>) => Array.from(list, ({ id }) => id);
  switch (kind) {
    case "tradeoffs":
    case "traits":
      return groupRows<Identified<Pick<Trait, "group">>>(dataset, dataset[kind].values()).flatMap(
        ({ rows }) => idsOf(rows),
      );
    case "layers":
      return idsOf([...dataset.layers.values()].sort((a, b) => b.order - a.order));
    case "glossary":
      return idsOf([...dataset.glossary.values()].sort(byOrder));
    case "sources": {
      const sources = [...dataset.sources.values()];
      return [undefined, ...sourceKinds].flatMap((of) =>
        idsOf(sources.filter((source) => source.kind === of)),
      );
    }
    default:
      return idsOf(dataset[kind].values());
  }
}

interface WeighedUnit {
  readonly unit: KindUnit;
  readonly weight: Weight;
}

function weighUnits(
  dataset: Dataset,
  { id, kind }: { readonly kind: WholeKind; readonly id: string },
  measures: Measures,
): readonly WeighedUnit[] {
  const { align, weights } = measures;
  if (kind === "tradeoffs") return weighRow(dataset, { kind: "tradeoff", id }, measures);
  if (kind === "traits") return weighRow(dataset, { kind: "trait", id }, measures);
  return [{ unit: { id }, weight: sumOf(weights.all(dataset[kind].get(id)), weights.link(id), unwritten()) }];

  /** What stands with an entity and is not written in it. */
  function unwritten(): Weight | number {
    if (kind === "layers") {
      const inLayer = [...dataset.services.values()].filter(
        ({ alsoIn, layer }) => layer === id || alsoIn?.some((other) => other === id),
      );
      return sumOf(...inLayer.map((service) => weights.link(service.id)));
    }
    // Its words stand side by side in all languages.
    if (kind === "glossary")
      return weights.all(dataset.glossary.get(id)).bytes * dataset.locales.length * (align ? 2 : 1);
    if (kind === "diagrams" && dataset.diagrams.get(id)?.shape === "relations")
      return sumOf(...Array.from(dataset.services.values(), ({ relations = [] }) => weights.all(relations)));
    return 0;
  }
}

/** A row with its answers, or some of them at a time where they have no room on a page. */
function weighRow(
  dataset: Dataset,
  { id, kind }: { readonly kind: "tradeoff" | "trait"; readonly id: string },
  measures: Measures,
): readonly WeighedUnit[] {
  const { maxBytes, weights } = measures;
  const { cells, head, list, sources } = weights.row(kind, id);
  const own = head + weights.link(id);
  const weight = { bytes: own + list + cells.size * weights.longestLink, sources };
  if (weight.bytes < maxBytes) return [{ unit: { id }, weight }];
  const services = answeringServices(dataset, Object.fromEntries(cells)).map((service) => service.id);
  const cellOf = (service: string): Weight => {
    const cell = cells.get(service);
    return { bytes: (cell?.list ?? 0) + weights.link(service), sources: cell?.sources ?? [] };
  };
  return planParts("", services.map(cellOf), measures, { each: own, ids: services }).map(({ from, to }) => {
    const shown = services.slice(from, to);
    // Nothing else has room beside it.
    return { unit: { id, services: shown }, weight: { ...sumOf(...shown.map(cellOf)), bytes: maxBytes } };
  });
}
