import type { Shown } from "./preview-state.ts";
import { versionOf } from "./print-desk.ts";

/** What to say of a change; nothing where nothing that is shown has changed. */
export function formatChanges(former: Shown, now: Shown): string {
  if (now.problems !== "") {
    const rest = former.sheets.size > 0 ? "The sheets stay as they last were.\n" : "";
    return now.problems === former.problems ? "" : `${now.problems}${rest}`;
  }
  const isMended = former.problems !== "";
  const changed = [...now.sheets.values()]
    .filter((sheet) => {
      const before = former.sheets.get(sheet.id);
      return !before || versionOf(sheet) !== versionOf(before);
    })
    .map(({ id }) => id);
  if (former.sheets.size === 0) return isMended ? "All is well.\n" : "";
  const list = changed.length > 0 ? `Changed: ${changed.join(", ")}.\n` : "";
  return isMended ? `All is well again.\n${list}` : list;
}
