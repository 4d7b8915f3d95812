import { listen } from "../program/listen.ts";
import { describeSystemError } from "../words/describe-system-error.ts";
import { formatChanges } from "./format-changes.ts";
import { type MadeSheets, makeSheets, type SheetChoice } from "./make-sheets.ts";
import { previewContents } from "./preview-contents.ts";
import { createPreviewServer } from "./preview-server.ts";
import { previewState, type Shown } from "./preview-state.ts";
import { createPrintDesk, type PrintDeskOptions } from "./print-desk.ts";
import { printSheet } from "./print-sheet.ts";
import { runWhenChanged } from "./run-when-changed.ts";
import { type ProjectWatch, watchProject } from "./watch-project.ts";

/** What a preview shows, and where. */
export interface PreviewOptions extends SheetChoice {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly openPrinter: PrintDeskOptions["openPrinter"];
  /** Takes the conversation. */
  readonly say: (text: string) => void;
}

/** A preview that runs. */
export interface OpenPreview {
  /** With a slash at its end. */
  readonly address: string;
  /** The sheets shown at first, by id. */
  readonly ids: readonly string[];
  /** Rejects when it cannot go on. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

/**
 * Makes the sheets of a project, serves them on this machine, and makes them anew when anything changes.
 *
 * @throws {Failure} when a sheet or language is asked for that there is not, or the port is taken; NoBrowserError
 */
export async function openPreview(root: string, options: PreviewOptions): Promise<OpenPreview> {
  const { say } = options;
  const failure = Promise.withResolvers<never>();
  // Whoever opens the preview listens when it is open.
  failure.promise.catch(() => undefined);
  let shown: Shown = { sheets: new Map(), webStylesheet: "", problems: "" };
  const desk = createPrintDesk({
    openPrinter: options.openPrinter,
    printSheet,
    order: () => shown,
    onPrinted: () => tellAll(),
  });
  const { server, tellAll } = createPreviewServer({
    find: previewContents(() => shown, desk),
    state: () => previewState(shown, desk),
  });
  let watched: ProjectWatch | undefined;
  const follower = runWhenChanged(follow);
  let address: string;

  try {
    // Watching comes first: a change while the sheets are being made is seen.
    watched = await watchProject(root, {
      targets: options.targets,
      onChange: () => follower.changed(),
      onError: failure.reject,
    });
    show(await makeSheets(root, options));
    await desk.open();
    address = await listen(server, "127.0.0.1", options.port);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    address,
    ids: [...shown.sheets.keys()],
    failed: failure.promise,
    close,
  };

  async function follow(): Promise<void> {
    try {
      await watched?.followConfig();
      show(await makeSheets(root, options));
    } catch (error) {
      // A broken template, a folder that is not there: the author is at work, and the next change may mend it.
      show({ report: `${describeSystemError(error) ?? (error as Error).message}\n` });
    }
  }

  function show(made: MadeSheets): void {
    const former = shown;
    shown = "report" in made ? { ...former, problems: made.report } : { ...made, problems: "" };
    say(formatChanges(former, shown));
    tellAll();
  }

  async function close(): Promise<void> {
    await watched?.close();
    await follower.close();
    server.close();
    server.closeAllConnections();
    await desk.close();
  }
}
