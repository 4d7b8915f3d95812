import type { Published, PublishedClaim, PublishedService } from "./published.ts";
import type { Say } from "./say.ts";

/** What a field of a service says, and what that rests on. */
export interface AttributeValue {
  /** Empty where the service has no such field. */
  readonly word: string;
  readonly claim?: PublishedClaim;
}

/** A field of a service as it is read. */
export function attributeValue(
  data: Published,
  id: string,
  { attribute, say }: { readonly attribute: string; readonly say: Say },
): AttributeValue {
  const service = data.services[id];
  if (service === undefined) return { word: "" };
  const comma = say(data.vocabulary.comma);
  switch (attribute) {
    case "vendor":
      return { word: service.vendor ?? "" };
    case "layer":
      return { word: layerName(data, service, say) };
    case "licence":
    case "kind":
    case "oneLiner":
      return { word: say(service[attribute] ?? "") };
    case "aliases":
    case "tags":
      return { word: service[attribute].join(comma) };
    case "links":
      return { word: service.links.map(({ name, url }) => (name ? say(name) : url)).join(comma) };
    case "externalIds": {
      const lists = Object.entries(service.externalIds ?? {});
      return { word: lists.map(([name, ids]) => `${name}: ${ids.join(comma)}`).join("; ") };
    }
    default:
      return releaseValue(service, attribute);
  }
}

function layerName({ layers }: Published, { layer }: PublishedService, say: Say): string {
  const found = layer === undefined ? undefined : layers[layer];
  return found === undefined ? "" : say(found.name);
}

/** A field of the newest release, which rests on what that rests on. */
function releaseValue({ releases: [newest] }: PublishedService, attribute: string): AttributeValue {
  if (newest === undefined) return { word: "" };
  const words = { release: newest.version, released: newest.date, supportedUntil: newest.supportedUntil };
  const word = Object.entries(words).find(([name]) => name === attribute)?.[1] ?? "";
  return { word, claim: newest };
}
