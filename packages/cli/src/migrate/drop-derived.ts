import { eachMapping } from "./each-mapping.ts";
import type { Step } from "./migrate-entity.ts";
import { type Edit, removal, type YamlText } from "./yaml-text.ts";

/** Takes away what the sources of a statement say by themselves: its basis and its date. */
export const dropDerived: Step = (yaml, { kind, sources }) =>
  kind === "sources"
    ? dropUndated(yaml)
    : [...eachMapping(yaml)].flatMap(({ node, value }) => {
        const cited = value.sources;
        if (!Array.isArray(cited)) return [];
        const [first] = cited;
        const date = sources.get(String(first)) ?? "undated";
        const derived = [
          value.basis === "documented" && "basis",
          String(value.asOf) === date && value.asOfNote === undefined && "asOf",
        ];
        return derived.flatMap((key) => {
          const entry = key ? node.entries?.get(key) : undefined;
          return entry ? [removal(yaml, { ...entry, owner: node })] : [];
        });
      });

/** A text that nobody has dated need not say so. */
function dropUndated(yaml: YamlText): readonly Edit[] {
  const entry = yaml.root.entries?.get("date");
  const { date } = Object(yaml.value) as { readonly date?: unknown };
  return entry && date === "undated" ? [removal(yaml, { ...entry, owner: yaml.root })] : [];
}
