import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import { type Endpoint, endpoint } from "./endpoint.ts";

/** The old addresses of renamed entities, which say where those live; in a language, those of its documents. */
export function movedEndpoints(dataset: Dataset, kind: Kind, locale?: Locale): readonly Endpoint[] {
  const folder = locale === undefined ? `v1/${kind}` : `v1/${locale}/${kind}`;
  return Array.from(dataset.moved[kind], ([id, moved]) =>
    endpoint(dataset, {
      path: `${folder}/${id}.json`,
      document: "moved",
      locale,
      result: () => ({ id, moved, href: `${moved}.json` }),
    }),
  );
}
