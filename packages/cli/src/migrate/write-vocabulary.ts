import type { SourceFile } from "@stackmatrix/core";
import { eachMapping } from "./each-mapping.ts";
import { type FormerType, type FormerWords, formerVocabulary } from "./former-vocabulary.ts";
import { readYamlText } from "./yaml-text.ts";

/** The project whose vocabulary is to become data. */
interface Vocabulary {
  /** The folder of the data. */
  readonly data: string;
  readonly locales: readonly [string, ...string[]];
}

/** Makes the files of the relations and edges that the data of a project of format 1 uses; of none, no file. */
export function writeVocabulary(
  files: readonly SourceFile[],
  { data, locales }: Vocabulary,
): readonly SourceFile[] {
  const used = usedIn(files);
  return (["relations", "edges"] as const).flatMap((kind) => {
    const entries = Object.entries(formerVocabulary[kind]).filter(
      ([id, { inverse }]) => used[kind].has(id) || (inverse && used[kind].has(inverse)),
    );
    if (entries.length === 0) return [];
    const lines = entries.map(([id, type]) => `  ${id}: ${written(type, locales)}\n`);
    return [{ path: `${data}/${kind}.yaml`, text: `entities:\n${lines.join("")}` }];
  });
}

function usedIn(files: readonly SourceFile[]) {
  const used = { relations: new Set<unknown>(), edges: new Set<unknown>() };
  for (const { path, text } of files) {
    const yaml = path.endsWith(".yaml") ? readYamlText(text) : undefined;
    for (const { path: at, value } of yaml ? eachMapping(yaml) : []) {
      const [list] = at;
      if (at.length === 2 && (list === "relations" || list === "edges")) used[list].add(value.type);
      if (at.length === 0 && value.shape === "relations" && Array.isArray(value.relations))
        for (const type of value.relations) used.relations.add(type);
    }
  }
  return used;
}

function written({ inverse, name, pulls, reverse }: FormerType, locales: Vocabulary["locales"]): string {
  const fields = [
    `name: ${inLanguages(name, locales)}`,
    ...(inverse ? [`inverse: ${inverse}`] : []),
    ...(reverse ? [`reverse: ${inLanguages(reverse, locales)}`] : []),
    ...(pulls ? ["pulls: true"] : []),
  ];
  return `{ ${fields.join(", ")} }`;
}

/** A text of one language is written alone. */
function inLanguages(words: FormerWords, locales: Vocabulary["locales"]): string {
  const [first, ...others] = Object.entries(words).filter(([locale]) => locales.includes(locale));
  if (first && others.length === 0) return first[1];
  return `{ ${[first, ...others].map((entry) => entry?.join(": ")).join(", ")} }`;
}
