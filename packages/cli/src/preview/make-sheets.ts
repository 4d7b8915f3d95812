import { setImmediate } from "node:timers/promises";
import type { Dataset, TargetEntry } from "@stackmatrix/core";
import { formatDiagnostics, hasErrors } from "@stackmatrix/core";
import { chooseLocale, loadProject, planTarget, type RunMemory } from "@stackmatrix/engine";
import { forgetTemplates, type SheetDocument, sheetsTarget } from "@stackmatrix/sheets";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { PrintOrder } from "./print-desk.ts";

/** Which sheets are shown: all of all languages where nothing is said. */
export interface SheetChoice {
  readonly sheet: string | undefined;
  readonly locale: string | undefined;
  /** The targets that the configuration may name. */
  readonly targets: readonly TargetEntry[];
  /** What was read of the project before. */
  readonly memory?: RunMemory | undefined;
}

/** Sheets, or a report of what is wrong with the data they would be made from. */
export type MadeSheets = (PrintOrder & { readonly webStylesheet: string }) | { readonly report: string };

/**
 * Makes the sheets of a project from what is on the disk by now: data, templates and stylesheet.
 *
 * @throws {Failure} when a sheet is asked for that there is not; {RequestError} when a language is
 */
export async function makeSheets(root: string, choice: SheetChoice): Promise<MadeSheets> {
  const { project, diagnostics, sources } = await loadProject(root, {
    targets: choice.targets,
    memory: choice.memory,
  });
  if (project === undefined) {
    const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
    return { report: formatDiagnostics(errors, { sources }) };
  }
  checkSheet(project.dataset, choice.sheet);
  const locale = choice.locale === undefined ? undefined : chooseLocale(project, choice.locale);
  forgetTemplates();
  const { planned } = await planTarget(project, sheetsTarget);
  // Where sheets are no target of the project, they are shown to who asks for one, and nobody else needs a browser.
  const isShown = choice.sheet !== undefined || project.config.targets[sheetsTarget.name] !== undefined;
  const sheets = planned.flatMap(({ plan: { sheet } }) => {
    if (!isShown || sheet === undefined || (locale !== undefined && sheet.locale !== locale)) return [];
    return choice.sheet === undefined || sheetOf(sheet.id) === choice.sheet ? [sheet] : [];
  });
  const documents: SheetDocument[] = [];
  for (const sheet of sheets) {
    documents.push(sheet.toPrint());
    // Whoever asks for a page meanwhile gets it.
    await setImmediate();
  }
  const stylesheet = planned.find(({ plan }) => plan.path === "assets/sheet.css");
  return {
    sheets: new Map(documents.map((document) => [document.id, document])),
    webStylesheet: String(stylesheet?.plan.content(project.dataset) ?? ""),
  };
}

/** The sheet that a document shows: its id is a language, a sheet and perhaps a profile. */
function sheetOf(id: string): string | undefined {
  return /\/([^.]+)/.exec(id)?.[1];
}

function checkSheet(dataset: Dataset, sheet: string | undefined): void {
  const ids = [...dataset.sheets.keys()];
  if (sheet === undefined || ids.includes(sheet as (typeof ids)[number])) return;
  const known = ids.length === 0 ? "there are none" : `there are ${ids.join(", ")}`;
  throw new Failure(exitCode.usage, `No sheet has the id "${sheet}"; ${known}`);
}
