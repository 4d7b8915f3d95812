import type { ProjectWatch } from "@stackmatrix/engine";
import { listen } from "../program/listen.ts";
import { cannotWatch } from "../words/cannot-watch.ts";
import { type FollowOptions, followProject, type News } from "./follow-project.ts";
import { formatChanges } from "./format-changes.ts";
import { previewContents } from "./preview-contents.ts";
import { makePreviewFolder } from "./preview-folder.ts";
import { createPreviewServer } from "./preview-server.ts";
import { previewState, type Shown } from "./preview-state.ts";
import { createPrintDesk, type PrintDeskOptions } from "./print-desk.ts";
import { printSheet } from "./print-sheet.ts";

/** What a preview shows, and where. */
export interface PreviewOptions extends Omit<FollowOptions, "folder"> {
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
 * Makes the sheets of a project and serves them on this machine; all other files follow in a folder that goes with the preview,
 * and everything is made anew when anything changes.
 *
 * @throws {Failure} when a sheet or language is asked for that there is not, or the port is taken; NoBrowserError
 */
export async function openPreview(root: string, options: PreviewOptions): Promise<OpenPreview> {
  const { openPrinter, port, say, ...followed } = options;
  const failure = Promise.withResolvers<never>();
  // Whoever opens the preview listens when it is open.
  failure.promise.catch(() => undefined);
  const folder = await makePreviewFolder();
  let shown = nothing;
  let isClosed = false;
  let watching: Promise<ProjectWatch | undefined> | undefined;
  const desk = createPrintDesk({ openPrinter, printSheet, order: () => shown, onPrinted: () => tellAll() });
  const { server, tellAll } = createPreviewServer({
    find: previewContents(() => shown, desk, folder.path),
    state: () => previewState(shown, desk),
  });

  try {
    const follower = await followProject(root, { ...followed, folder: folder.path });
    show(await follower.begin());
    // Wrong data has no sheets yet, and some projects never have any.
    if (shown.sheets.size > 0) await desk.open();
    const address = await listen(server, "127.0.0.1", port);
    // Nobody waits for thousands of files; the sheets are made once more with them, so that no change is missed.
    watching = follower.watch(show, fail).catch(fail);
    return { address, ids: [...shown.sheets.keys()], failed: failure.promise, close };
  } catch (error) {
    await close();
    throw error;
  }

  function show(news: News): void {
    // A run that the end has come upon says that its files are gone.
    if (isClosed) return;
    const former = shown;
    shown = { ...former, ...news };
    say(formatChanges(former, shown));
    tellAll();
  }

  function fail(error: unknown): undefined {
    failure.reject(error instanceof Error && "syscall" in error ? cannotWatch(error) : error);
  }

  async function close(): Promise<void> {
    isClosed = true;
    await (await watching)?.close();
    server.close();
    server.closeAllConnections();
    await desk.close();
    await folder.remove();
  }
}

const nothing: Shown = {
  sheets: new Map(),
  webStylesheet: "",
  files: new Map(),
  run: 0,
  changed: [],
  problems: "",
};
