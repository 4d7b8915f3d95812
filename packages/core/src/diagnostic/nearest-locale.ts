import { nearestName } from "./nearest-name.ts";

/** The language that is meant by another way to write it: `zh_tw`, `zh-Hant`, `cn`, `en-GB`. */
export function nearestLocale(tag: string, candidates: readonly string[]): string | undefined {
  const parts = partsOf(tag);
  return (
    theOnly(candidates, (candidate) => parts.every((part) => partsOf(fullTag(candidate)).includes(part))) ??
    nearestName(tag, candidates) ??
    theOnly(candidates, (candidate) => parts.length > 1 && isReadAlike(parts.join("-"), candidate))
  );
}

function theOnly(candidates: readonly string[], isMeant: (candidate: string) => boolean): string | undefined {
  const [only, ...others] = candidates.filter(isMeant);
  return others.length === 0 ? only : undefined;
}

function partsOf(tag: string): string[] {
  return tag.toLowerCase().split(/[-_]/);
}

/** Whether two tags have the same language and script, whatever their region. */
function isReadAlike(one: string, other: string): boolean {
  const [first, second] = [fullTag(one), fullTag(other)].map((tag) => partsOf(tag).slice(0, 2).join("-"));
  return first === second;
}

/** A tag with the script and region that it implies, such as zh-Hant-TW for zh-TW; itself where it is none. */
function fullTag(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().toString();
  } catch {
    return tag;
  }
}
