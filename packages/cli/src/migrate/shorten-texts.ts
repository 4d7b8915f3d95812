import { eachMapping } from "./each-mapping.ts";
import type { Step } from "./migrate-entity.ts";
import { type Edit, entryAt, type YamlText } from "./yaml-text.ts";

/** The names that are the same in every language unless they say otherwise. */
const properNames = new Set(["services name", "services shortName"]);

/** Writes a text once that is the same in all languages, and without its language where there is only one. */
export const shortenTexts: Step = (yaml, { kind, locales }) => {
  return [...eachMapping(yaml)].flatMap(({ path, value }): Edit[] => {
    const texts = Object.entries(value);
    const isText =
      texts.length > 0 && texts.every(([key, text]) => locales.includes(key) && typeof text === "string");
    if (!isText) return [];
    const [[, first] = [], ...others] = texts;
    const isInAll = texts.length === locales.length && others.every(([, text]) => text === first);
    if (!isInAll) return [];
    const isName = path.length === 1 && properNames.has(`${kind} ${String(path[0])}`);
    const isAlone = locales.length === 1 || isName;
    return shortened(yaml, path, isAlone);
  });
};

function shortened(yaml: YamlText, path: readonly (string | number)[], isAlone: boolean): Edit[] {
  const entry = entryAt(yaml.root, path);
  const written = [...(entry?.value.entries?.values() ?? [])][0]?.value.span;
  const whole = entry?.value.span;
  if (!entry || !written || !whole) return [];
  const text = yaml.text.slice(written.start, written.end);
  if (text.includes("\n") || yaml.text.slice(whole.start, whole.end).includes("#")) return [];
  return [{ start: entry.key.end, end: whole.end, text: isAlone ? `: ${text}` : `: { zxx: ${text} }` }];
}
