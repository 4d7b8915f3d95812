import type { ShownService } from "./services-asked.ts";

/** The two that stand side by side where there is room for no more: those that were chosen, or else the first. */
export function pairOf(
  services: readonly ShownService[],
  pair: readonly string[] = [],
): readonly ShownService[] {
  const chosen = pair.flatMap((id) => services.find(({ service }) => service.id === id) ?? []);
  return [...new Set([...chosen, ...services])].slice(0, 2);
}
