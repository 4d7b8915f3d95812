import type { Identified, Prose } from "@stackmatrix/core";
import type { Block, Service } from "@stackmatrix/core/schema";
import { type LinkView, linkViews } from "../cells/link-view.ts";
import { type ServiceLabel, serviceLabel } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";
import { type NewestRelease, newestRelease } from "./release-views.ts";
import {
  type NamedText,
  namedTexts,
  type PointView,
  pointViews,
  type QuotaView,
  quotaViews,
  type RelationView,
  relationViews,
} from "./service-view.ts";

/** The parts of a profile that a sheet can show. */
export type PartName = Extract<Block, { block: "service" }>["part"];

/** One part of a service's profile; a sheet cites only what it shows. */
export type ServicePart = ServiceLabel & {
  /** What the part is called. */
  readonly heading: string;
} & (
    | {
        readonly part: "summary";
        readonly oneLiner?: Prose | undefined;
        readonly summary?: Prose | undefined;
        readonly release?: NewestRelease | undefined;
        readonly links: readonly LinkView[];
        readonly footnotes: readonly number[];
      }
    | { readonly part: "concepts" | "steps"; readonly items: readonly NamedText[] }
    | { readonly part: "takes-over"; readonly points: readonly PointView[] }
    | {
        readonly part: "when";
        readonly useWhen: readonly PointView[];
        readonly avoidWhen: readonly PointView[];
      }
    | { readonly part: "relations"; readonly relations: readonly RelationView[] }
    | { readonly part: "quotas"; readonly quotas: readonly QuotaView[] }
  );

/** One part of a service's profile in the page's language. */
export function servicePart(page: ViewContext, service: Identified<Service>, part: PartName): ServicePart {
  const { label } = page.words;
  const common = serviceLabel(page, service);
  switch (part) {
    case "summary":
      return {
        ...common,
        part,
        heading: label.summary,
        oneLiner: service.oneLiner && page.tell(service.oneLiner),
        summary: service.summary && page.tell(service.summary),
        footnotes: page.citations.cite(service),
        release: newestRelease(page, service),
        links: linkViews(page, service.links),
      };
    case "concepts":
      return { ...common, part, heading: label.concepts, items: namedTexts(page, service.concepts) };
    case "steps":
      return { ...common, part, heading: label.steps, items: namedTexts(page, service.steps) };
    case "takes-over":
      return { ...common, part, heading: label.takesOver, points: pointViews(page, service.takesOver) };
    case "when": {
      const useWhen = pointViews(page, service.useWhen);
      const avoidWhen = pointViews(page, service.avoidWhen);
      return { ...common, part, heading: `${label.useWhen} / ${label.avoidWhen}`, useWhen, avoidWhen };
    }
    case "relations":
      return { ...common, part, heading: label.relations, relations: relationViews(page, service.id) };
    case "quotas":
      return { ...common, part, heading: label.quotas, quotas: quotaViews(page, service.quotas) };
    default:
      return part satisfies never;
  }
}
