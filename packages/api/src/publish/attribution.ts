import type { Dataset } from "@stackmatrix/core";
import { publishProject } from "./publish-project.ts";

/** The line that a licence such as CC BY asks for, in the default language: title, publisher, address, licence. */
export function attributionOf(dataset: Dataset): string | undefined {
  const [original] = dataset.locales;
  const { publisher, title, url } = publishProject(dataset);
  const { licence, name } = dataset.info;
  const parts = [title?.[original] ?? name, publisher?.[original], url, licence];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.join(", ") : undefined;
}
