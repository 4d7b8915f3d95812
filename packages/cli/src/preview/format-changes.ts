import { count } from "../words/count.ts";
import type { Shown } from "./preview-state.ts";
import { versionOf } from "./print-desk.ts";

/** What to say of a change; nothing where nothing that is shown has changed. */
export function formatChanges(former: Shown, now: Shown): string {
  if (now.problems !== "") {
    const isShown = former.sheets.size + former.files.size > 0;
    const rest = isShown ? "What it touches stays as it last was.\n" : "";
    return now.problems === former.problems ? "" : `${now.problems}${rest}`;
  }
  const isMended = former.problems !== "";
  if (former.sheets.size + former.files.size === 0) return isMended ? "All is well.\n" : "";
  const list = listOfChanges(former, now);
  return isMended ? `All is well again.\n${list}` : list;
}

function listOfChanges(former: Shown, now: Shown): string {
  const sheets = [...now.sheets.values()]
    .filter((sheet) => {
      const before = former.sheets.get(sheet.id);
      return !before || versionOf(sheet) !== versionOf(before);
    })
    .map(({ id }) => id);
  // That all files are new in the first run is no news.
  const isNews = now.run !== former.run && former.run > 0 && now.changed.length > 0;
  const changed = isNews ? [...sheets, count(now.changed.length, "file")] : sheets;
  return changed.length > 0 ? `Changed: ${changed.join(", ")}.\n` : "";
}
