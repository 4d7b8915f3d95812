import { statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { verify } from "../memo/is-as-written.ts";
import { type RunMemory, startRunMemory } from "../memo/run-memory.ts";
import { stampOf } from "../memo/stamp.ts";
import { configName } from "../project/config-name.ts";
import { type RenderOptions, type RenderResult, renderProject } from "../render/render-project.ts";
import { pathsOfProject } from "./paths-of-project.ts";
import { readWritten } from "./read-written.ts";
import { runWhenChanged } from "./run-when-changed.ts";

/** How a project is rendered while it is watched, and whom to tell. */
export interface WatchOptions
  extends Pick<
    RenderOptions,
    "disk" | "elsewhere" | "environment" | "memory" | "notice" | "only" | "part" | "tool"
  > {
  /** More files and folders to watch, absolute. */
  readonly also?: readonly string[] | undefined;
  /** Takes what came of each run, the first one included; the next run waits for it. */
  onRun(run: WatchedRun): void | Promise<void>;
  /** Takes what the system refuses later on, after which nothing is seen any more. */
  onError(error: unknown): void;
}

/** A run that followed a change. */
export interface WatchedRun {
  /** What has changed, relative to the project's root; none before the first run. */
  readonly paths: readonly string[];
  /** From when the first of them was seen to when all files were in place. */
  readonly milliseconds: number;
  /** Whether it made what something finishes, which follows behind. */
  readonly isFinishing: boolean;
  /** What came of it, or what was thrown: the author is at work, and the next change may mend it. */
  readonly outcome: RenderResult | { readonly error: unknown };
}

/** A project that is watched. */
export interface ProjectWatch {
  /** Ends it, when what is under way is done. */
  close(): Promise<void>;
}

/** Milliseconds without a change after which a run begins: enough for an editor to be through with a file. */
const quiet = 5;

/** Milliseconds for which the data has to stay wrong before that is told: a branch that is switched is wrong for a moment. */
const patience = 150;

/**
 * Renders a project, and again after each change of what it is made from; what something finishes follows behind the rest.
 * Resolves when the first run is through.
 *
 * @throws the system's error where it cannot be watched
 */
export async function watchProject(root: string, options: WatchOptions): Promise<ProjectWatch> {
  // Imported late, as everywhere in this package: who does not watch needs none of it.
  const { watchPaths } = await import("./watch-paths.ts");
  const memory: RunMemory = options.memory ?? (await startRunMemory());
  const changed = new Set<string>();
  let since = performance.now();
  let isClosed = false;
  let finishing: Promise<void> | undefined;
  let isFinishingStale = false;
  /** What was put in place ahead of the rest of a run, and how it was found then. */
  let ahead: ReadonlyMap<string, string> = new Map();

  const follower = runWhenChanged(follow, quiet);
  let watched = await pathsOfProject(root, options.tool.targets);
  let unwatch = await watch();
  // Through the follower, for what changes meanwhile has to wait.
  await follower.begin();
  return {
    async close() {
      isClosed = true;
      await unwatch();
      await follower.close();
      await finishing;
    },
  };

  function watch(): Promise<() => Promise<void>> {
    const paths = [...watched.paths, ...(options.also ?? [])];
    return watchPaths({ root, ...watched, paths, onChange: noteChange, onError: options.onError });
  }

  function noteChange(absolute: string): void {
    const path = relative(root, absolute).split(sep).join("/");
    if (isOwn(path, absolute)) return;
    if (changed.size === 0) since = performance.now();
    changed.add(path);
    follower.changed();
  }

  /** Whether a file is there as we have just written it ourselves. */
  function isOwn(path: string, absolute: string): boolean {
    if (options.elsewhere !== undefined) return false;
    const stamp = ahead.get(path);
    if (stamp !== undefined && stamp === stampAt(absolute)) return true;
    const targets = Object.values(memory.left?.state.targets ?? {});
    const known = targets.map(({ outputs }) => outputs[path]).find((its) => its !== undefined);
    return known !== undefined && verify(absolute, known) !== undefined;
  }

  async function follow(): Promise<void> {
    const paths = [...changed].sort();
    const from = since;
    changed.clear();
    // Before the first run the configuration may have changed while nobody watched yet.
    if (paths.length === 0 || paths.includes(configName)) await followConfig();
    await run(paths, from);
  }

  async function followConfig(): Promise<void> {
    const now = await pathsOfProject(root, options.tool.targets);
    if (JSON.stringify(now) === JSON.stringify(watched)) return;
    watched = now;
    await unwatch();
    unwatch = await watch();
  }

  async function run(paths: readonly string[], from: number): Promise<void> {
    // Nobody waits for anything before there was a change.
    const isAhead = paths.length > 0 && options.elsewhere === undefined;
    const outcome = await attempt(options.part ?? "unfinished", isAhead ? noteAhead : undefined);
    const milliseconds = performance.now() - from;
    if (isWrong(outcome)) await wait(patience);
    // What has changed meanwhile is told with what comes of it.
    if (isWrong(outcome) && follower.isDue) {
      for (const path of paths) changed.add(path);
      return;
    }
    await options.onRun({ paths, milliseconds, isFinishing: false, outcome });
    if (isWrong(outcome)) return;
    if (isAhead) await readWritten(root, { memory, targets: options.tool.targets });
    if (hasFinished()) finishBehind();
  }

  /** Whether the project has anything that is finished behind. */
  function hasFinished(): boolean {
    if (options.part !== undefined) return false;
    const names = memory.left?.state.config.targets ?? [];
    return options.tool.targets.some(
      ({ loadFinisher, name }) => loadFinisher !== undefined && names.includes(name),
    );
  }

  function finishBehind(): void {
    isFinishingStale = true;
    finishing ??= finishAll().finally(() => {
      finishing = undefined;
    });
  }

  async function finishAll(): Promise<void> {
    while (isFinishingStale && !isClosed) {
      isFinishingStale = false;
      const from = performance.now();
      const outcome = await attempt("finished");
      await options.onRun({ paths: [], milliseconds: performance.now() - from, isFinishing: true, outcome });
    }
  }

  function noteAhead(paths: ReadonlySet<string>): void {
    ahead = new Map(Array.from(paths, (path) => [path, stampAt(join(root, path)) ?? ""]));
  }

  async function attempt(
    part: RenderOptions["part"],
    onAhead?: RenderOptions["onAhead"],
  ): Promise<WatchedRun["outcome"]> {
    try {
      return await renderProject(root, {
        ...{ disk: options.disk, environment: options.environment, tool: options.tool },
        ...{ elsewhere: options.elsewhere, notice: options.notice, only: options.only },
        ...{ onAhead, part, memory, locale: undefined, narrow: [], force: false, progress: () => undefined },
      });
    } catch (error) {
      return { error };
    }
  }
}

function stampAt(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stampOf(stats);
}

function isWrong(outcome: WatchedRun["outcome"]): boolean {
  return "error" in outcome || outcome.written === undefined;
}
