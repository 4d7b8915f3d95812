import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "@stackmatrix/core";
import { configName, readSourceFile } from "@stackmatrix/core/node";
import { stylesheet, templatesFolder } from "@stackmatrix/pdf";
import { describeSystemError } from "../describe-system-error.ts";
import { exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { type MadeSheets, makeSheets, type SheetChoice } from "./make-sheets.ts";
import { previewContents } from "./preview-contents.ts";
import { createPreviewServer } from "./preview-server.ts";
import { previewState, type Shown } from "./preview-state.ts";
import { createPrintDesk, type PrintDeskOptions, versionOf } from "./print-desk.ts";
import { printSheet } from "./print-sheet.ts";
import { runWhenChanged } from "./run-when-changed.ts";
import { watchFolders } from "./watch-folders.ts";

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
  let shown: Shown = { sheets: new Map(), stylesheet: stylesheet(), webStylesheet: "", problems: "" };
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
  let folders = foldersOf(root);
  let unwatch = async () => {};
  let isConfigChanged = false;
  const follower = runWhenChanged(follow);

  try {
    // Watching comes first: a change while the sheets are being made is seen.
    await watch();
    show(await makeSheets(root, options));
    await desk.open();
    await listen();
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    ids: [...shown.sheets.keys()],
    failed: failure.promise,
    close,
  };

  async function watch(): Promise<void> {
    unwatch = await watchFolders({
      root,
      files: [configName],
      folders,
      onChange(path) {
        isConfigChanged ||= path === join(root, configName);
        follower.changed();
      },
      onError: (error) => failure.reject(cannotWatch(error)),
    }).catch((error: unknown) => {
      throw cannotWatch(error);
    });
  }

  async function follow(): Promise<void> {
    try {
      if (isConfigChanged) await watchWhatIsNamed();
      show(await makeSheets(root, options));
    } catch (error) {
      // A broken template, a folder that is not there: the author is at work, and the next change may mend it.
      show({ report: `${describeSystemError(error) ?? (error as Error).message}\n` });
    }
  }

  /** The configuration may name another folder. */
  async function watchWhatIsNamed(): Promise<void> {
    isConfigChanged = false;
    const named = foldersOf(root);
    if (named.join("\n") === folders.join("\n")) return;
    folders = named;
    await unwatch();
    await watch();
  }

  function show(made: MadeSheets): void {
    const former = shown;
    shown = "report" in made ? { ...former, problems: made.report } : { ...made, problems: "" };
    say(changesBetween(former, shown));
    tellAll();
  }

  async function listen(): Promise<void> {
    try {
      // `once` rejects when the server says "error", such as for a port that is taken.
      await once(server.listen(options.port, "127.0.0.1"), "listening");
    } catch (error) {
      const reason =
        (error as NodeJS.ErrnoException).code === "EADDRINUSE" ? "the port is taken" : String(error);
      throw new Failure(exitCode.machine, `Cannot listen on 127.0.0.1:${options.port}: ${reason}`);
    }
  }

  async function close(): Promise<void> {
    await unwatch();
    await follower.close();
    server.close();
    server.closeAllConnections();
    await desk.close();
  }
}

/** The folders that sheets come from: data and theme, as far as the configuration can be read, and what is ours. */
function foldersOf(root: string): readonly string[] {
  const ours = [templatesFolder, new URL("../themes/", templatesFolder)].map((folder) =>
    fileURLToPath(folder).replace(/[\\/]$/, ""),
  );
  const read = readSourceFile(root, configName);
  const outcome = "file" in read ? readConfig(read.file) : undefined;
  if (!outcome?.ok) return ours;
  const { data, targets } = outcome.value;
  return [data, ...(targets.pdf?.theme ? [targets.pdf.theme] : [])]
    .map((name) => join(root, name))
    .concat(ours);
}

/** What to say of a change; nothing where nothing that is shown has changed. */
function changesBetween(former: Shown, now: Shown): string {
  if (now.problems !== "") {
    const rest = former.sheets.size > 0 ? "The sheets stay as they last were.\n" : "";
    return now.problems === former.problems ? "" : `${now.problems}${rest}`;
  }
  const isMended = former.problems !== "";
  const changed = [...now.sheets.values()]
    .filter((sheet) => {
      const before = former.sheets.get(sheet.id);
      return !before || versionOf(sheet, now.stylesheet) !== versionOf(before, former.stylesheet);
    })
    .map(({ id }) => id);
  if (former.sheets.size === 0) return isMended ? "All is well.\n" : "";
  const list = changed.length > 0 ? `Changed: ${changed.join(", ")}.\n` : "";
  return isMended ? `All is well again.\n${list}` : list;
}

function cannotWatch(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === "ENOSPC" ? "the system's limit on watched files is reached" : message;
  return new Failure(exitCode.machine, `Cannot watch the project: ${reason}`);
}
