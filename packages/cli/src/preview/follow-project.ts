import { fileURLToPath } from "node:url";
import {
  filesLeft,
  type ProjectWatch,
  readConfigFile,
  startRunMemory,
  type Tool,
  type WatchedRun,
  watchProject,
} from "@stackmatrix/engine";
import { templatesFolder } from "@stackmatrix/sheets";
import { themesFolder } from "@stackmatrix/theme";
import { changedFiles } from "./changed-files.ts";
import { filesShown } from "./files-shown.ts";
import { makeSheets, type SheetChoice } from "./make-sheets.ts";
import type { Shown } from "./preview-state.ts";
import { reportRun } from "./report-run.ts";

/** What of a project is followed, and with what. */
export interface FollowOptions extends Pick<SheetChoice, "locale" | "sheet"> {
  readonly tool: Tool;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where files are made; absolute. */
  readonly folder: string;
}

/** What is to be shown from now on; the rest stays as it was. */
export type News = Partial<Shown> & Pick<Shown, "problems">;

/** A project from which things are made again and again. */
export interface ProjectFollower {
  /**
   * Makes the sheets alone.
   *
   * @throws {Failure} when one is asked for that there is not; {RequestError} when a language is
   */
  begin(): Promise<News>;
  /** Makes everything, and again after each change of what it is made from. */
  watch(onNews: (news: News) => void, onError: (error: unknown) => void): Promise<ProjectWatch>;
}

/** Prepares to follow a project; nothing is read yet. */
export async function followProject(root: string, options: FollowOptions): Promise<ProjectFollower> {
  const { environment, folder, locale, sheet, tool } = options;
  const memory = await startRunMemory();
  let locales: readonly string[] = [];
  let files: Shown["files"] = new Map();
  let run = 0;
  let ofSheets = "";

  async function sheetsNow(): Promise<News> {
    const made = await makeSheets(root, { sheet, locale, targets: tool.targets, memory });
    if ("report" in made) return { problems: made.report };
    return { sheets: made.sheets, webStylesheet: made.webStylesheet, problems: "" };
  }

  /** What comes of the files is told first: sheets take a moment more. */
  async function tell({ outcome }: WatchedRun, onNews: (news: News) => void): Promise<void> {
    const former = files;
    const ofRun = reportRun(outcome);
    const { outcome: config } = await readConfigFile(root, tool.targets);
    if (config.ok) locales = config.value.locales;
    files = filesShown(filesLeft(memory), {
      ...{ locale, locales },
      targets: tool.targets.map(({ name }) => name),
    });
    run += 1;
    onNews({ files, run, changed: changedFiles(former, files), problems: ofRun || ofSheets });
    if (isDataWrong(outcome)) return;
    const sheets = await sheetsNow().catch(newsOfError);
    ofSheets = sheets.problems;
    onNews({ ...sheets, problems: ofRun || ofSheets });
  }

  return {
    begin: sheetsNow,
    watch: (onNews, onError) =>
      watchProject(root, {
        ...{ tool, environment, memory, elsewhere: folder, part: "unfinished", onError },
        // Who asks for one sheet looks at nothing else.
        only: sheet === undefined ? undefined : [],
        also: [templatesFolder, themesFolder].map(pathOf),
        onRun: (its) => tell(its, onNews),
      }),
  };
}

/** A broken template, a folder that is not there: the author is at work, and the next change may mend it. */
function newsOfError(error: unknown): News {
  return { problems: reportRun({ error }) };
}

/** Whether nothing could be made of the data at all. */
function isDataWrong(outcome: WatchedRun["outcome"]): boolean {
  return !("error" in outcome) && outcome.written === undefined && outcome.left.length === 0;
}

function pathOf(folder: URL): string {
  return fileURLToPath(folder).replace(/[\\/]$/, "");
}
