import type { Location } from "./diagnostic.ts";

/** A place as terminals and editors read it, such as "data/services/docker.yaml:1:9". */
export function formatPlace({ path, range }: Location): string {
  return range ? `${path}:${range.start.line}:${range.start.column}` : path;
}
