import type { RowView } from "@stackmatrix/view";

/** Where things stand among the pages of a language. */
export interface Places {
  /** The page that an entity stands on, which is a part of the one of its whole kind: `sources--2.md` for `sources.md`. */
  pageOf(kindPage: string, id: string): string;
}

/** What a link can lead to: a service, or a row of a matrix. */
export interface Named {
  readonly kind: "service" | RowView["kind"];
  readonly id: string;
  readonly label: string;
}

/** Where the page or the place of something is, from the folder of the language; nothing where it has none. */
export function addressOf({ id, kind }: Omit<Named, "label">, places: Places): string | undefined {
  switch (kind) {
    case "service":
      return `services/${id}.md`;
    case "capability":
      return `capabilities/${id}.md`;
    case "tradeoff":
    case "trait":
      return `${places.pageOf(`${kind}s.md`, id)}#${id}`;
    case "attribute":
      return undefined;
    default:
      return kind satisfies never;
  }
}
