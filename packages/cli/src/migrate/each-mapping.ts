import type { YamlNode } from "@stackmatrix/core/parse";
import type { YamlText } from "./yaml-text.ts";

/** A mapping of a text, with its plain value. */
export interface FoundMapping {
  readonly node: YamlNode;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
}

/** Every mapping of a text, from the outside in. */
export function* eachMapping({ root, value }: YamlText): Generator<FoundMapping> {
  yield* within(root, value, []);
}

function* within(
  node: YamlNode,
  value: unknown,
  path: readonly (string | number)[],
): Generator<FoundMapping> {
  if (typeof value !== "object" || value === null) return;
  if (node.entries) yield { node, value: value as FoundMapping["value"], path };
  for (const [key, entry] of node.entries ?? [])
    yield* within(entry.value, (value as FoundMapping["value"])[key], [...path, key]);
  for (const [index, item] of (node.items ?? []).entries())
    yield* within(item, (value as readonly unknown[])[index], [...path, index]);
}
