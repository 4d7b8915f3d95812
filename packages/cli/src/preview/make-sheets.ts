import { formatDiagnostics, hasErrors } from "@stackmatrix/core";
import { loadProject, type Project } from "@stackmatrix/core/node";
import { assetStylesheet, forgetTemplates, sheetDocuments } from "@stackmatrix/pdf";
import { chooseLocale } from "../choose-locale.ts";
import { exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { PrintOrder } from "./print-desk.ts";

/** Which sheets are shown: all of all languages where nothing is said. */
export interface SheetChoice {
  readonly sheet: string | undefined;
  readonly locale: string | undefined;
}

/** Sheets, or a report of what is wrong with the data they would be made from. */
export type MadeSheets = (PrintOrder & { readonly webStylesheet: string }) | { readonly report: string };

/**
 * Makes the sheets of a project from what is on the disk by now: data, templates and stylesheet.
 *
 * @throws {Failure} when a sheet or language is asked for that there is not
 */
export async function makeSheets(root: string, choice: SheetChoice): Promise<MadeSheets> {
  const { project, diagnostics, sources } = await loadProject(root);
  if (project === undefined) {
    const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
    return { report: formatDiagnostics(errors, { sources }) };
  }
  checkSheet(project, choice.sheet);
  const locales =
    choice.locale === undefined ? project.config.locales : [chooseLocale(project, choice.locale)];
  forgetTemplates();
  const { profiles } = project.config.targets.pdf ?? {};
  const documents = sheetDocuments(project.dataset, locales, { profiles, theme: project.theme }).filter(
    ({ id }) => choice.sheet === undefined || sheetOf(id) === choice.sheet,
  );
  return {
    sheets: new Map(documents.map((document) => [document.id, document])),
    webStylesheet: assetStylesheet(project.theme),
  };
}

/** The sheet that a document shows: its id is a language, a sheet and perhaps a profile. */
function sheetOf(id: string): string | undefined {
  return /\/([^.]+)/.exec(id)?.[1];
}

function checkSheet({ dataset }: Project, sheet: string | undefined): void {
  const ids = [...dataset.sheets.keys()];
  if (sheet === undefined || ids.includes(sheet as (typeof ids)[number])) return;
  const known = ids.length === 0 ? "there are none" : `there are ${ids.join(", ")}`;
  throw new Failure(exitCode.usage, `No sheet has the id "${sheet}"; ${known}`);
}
