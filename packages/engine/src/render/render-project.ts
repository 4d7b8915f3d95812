import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Artifact,
  Diagnostic,
  Environment,
  Finishing,
  SourceFile,
  TargetEntry,
} from "@stackmatrix/core";
import type { Disk } from "@stackmatrix/core/node";
import { keepLeft, type RunMemory, stateNow } from "../memo/run-memory.ts";
import { noState, type State } from "../memo/state.ts";
import { knownTool, type Tool } from "../memo/tool-fingerprint.ts";
import { chooseLocale, chooseTargets } from "../project/choose.ts";
import { configName } from "../project/config-name.ts";
import { type LoadedProject, loadProject, type Project } from "../project/load-project.ts";
import { type Narrowed, narrowed } from "../project/narrowed.ts";
import { inFolder } from "../write/in-folder.ts";
import type { WriteReport } from "../write/put-outputs.ts";
import { type StageInTurns, stageInTurns } from "../write/stage-in-turns.ts";
import type { MadeTarget } from "./make-one.ts";

/** What to render, where to, and how. */
export interface RenderOptions {
  readonly tool: Tool;
  /** All targets of the project where it is missing. */
  readonly only: readonly string[] | undefined;
  /** Only those among them that something finishes, or that nothing does. */
  readonly part?: "finished" | "unfinished" | undefined;
  /** The only language to make files of; all where it is missing. */
  readonly locale: string | undefined;
  /** Lists in the options of targets that are shorter in this run. */
  readonly narrow: readonly Narrowed[];
  /** Another root, absolute; what is written there is remembered there, and only together with a memory. */
  readonly elsewhere?: string | undefined;
  /** Whether to believe nothing of what the last run remembers. */
  readonly force: boolean;
  readonly environment: Environment;
  /** What is written with; the disk of this machine where it is missing. */
  readonly disk?: Disk | undefined;
  /** What is kept from one run to the next, where there are many. */
  readonly memory?: RunMemory | undefined;
  /** Takes the paths of what is in its place before the rest is made; what people wait for comes first then. */
  readonly onAhead?: ((paths: ReadonlySet<string>) => void) | undefined;
  /** Shows how far the work is; an empty text takes the last one away. */
  progress(text: string): void;
  /** Takes sentences about this machine that people should know, whatever comes of the run. */
  readonly notice?: ((sentence: string) => void) | undefined;
}

/** What came of it. */
export interface RenderResult {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into. */
  readonly sources: readonly SourceFile[];
  /** What was done to the disk; missing where nothing was. */
  readonly written?: WriteReport;
  /** Names of targets that stay as they were. */
  readonly left: readonly string[];
  /** What the machine lacks, in sentences. */
  readonly failures: readonly string[];
  /** What was done besides writing, in words. */
  readonly summaries: readonly string[];
}

/**
 * Renders a project, finishes what must be finished, and only then puts the files in place. Wrong data changes nothing; a
 * target that fails by itself stays as it was, and the others are written.
 *
 * @throws {RequestError} when something is asked for that the project does not have
 */
export async function renderProject(root: string, options: RenderOptions): Promise<RenderResult> {
  const state = stateNow(remembersIn(root, options) ?? root, options.memory);
  const memo = options.force ? noState : state;
  const finishings = new Map<string, Finishing>();
  try {
    await beginEarly(root, { state, memo, finishings }, options);
    return await renderWith({ state, memo, finishings }, root, options);
  } finally {
    await Promise.all(Array.from(finishings.values(), (finishing) => finishing.close()));
  }
}

/** The root that a run leaves its state in; none where it is to be forgotten. */
function remembersIn(
  root: string,
  { elsewhere, memory }: Pick<RenderOptions, "elsewhere" | "memory">,
): string | undefined {
  return elsewhere === undefined ? root : memory && elsewhere;
}

interface Means {
  /** As the last run left it. */
  readonly state: State;
  /** What may be believed of it. */
  readonly memo: State;
  /** What is open of what finishes targets, by their names. */
  readonly finishings: Map<string, Finishing>;
}

/** Where nothing is remembered of a target's finished files, all are to be made: what that takes starts while the data is read. */
async function beginEarly(
  root: string,
  means: Means,
  { environment, notice, only, part, tool }: RenderOptions,
): Promise<void> {
  if (part === "unfinished") return;
  const { memo, state } = means;
  const entries = tool.targets.filter(
    ({ loadFinisher, name }) => loadFinisher !== undefined && memo.targets[name]?.finished === undefined,
  );
  if (entries.length === 0) return;
  const names = only ?? (state === noState ? await namesInConfig(root) : state.config.targets);
  for (const entry of entries.filter(({ name }) => names.includes(name)))
    await (await openFinishing(entry, means, { environment, notice }))?.begin();
}

/** The targets that a configuration names, as far as can be told before it is understood. */
async function namesInConfig(root: string): Promise<readonly string[]> {
  const { parseYaml } = await import("@stackmatrix/core/parse");
  try {
    const outcome = parseYaml({ path: configName, text: readFileSync(join(root, configName), "utf8") });
    return outcome.ok
      ? Object.keys(Object((outcome.value.value as { targets?: unknown } | null)?.targets))
      : [];
  } catch {
    // What is wrong with it is told by those who must read it.
    return [];
  }
}

async function openFinishing(
  { loadFinisher, name }: TargetEntry,
  { finishings }: Means,
  { environment, notice }: Pick<RenderOptions, "environment" | "notice">,
): Promise<Finishing | undefined> {
  const known = finishings.get(name);
  if (known !== undefined || loadFinisher === undefined) return known;
  const finishing = (await loadFinisher()).open(environment, notice);
  finishings.set(name, finishing);
  return finishing;
}

async function renderWith(means: Means, root: string, options: RenderOptions): Promise<RenderResult> {
  const { disk, elsewhere, narrow } = options;
  // What the data needs is loaded when what takes long has been started.
  const { compareDiagnostics } = await import("@stackmatrix/core");
  const { kept, project: stored, ...loaded } = await load(root, options);
  if (stored === undefined) return { ...loaded, left: [], failures: [], summaries: [] };
  const project = narrowed(stored, narrow, elsewhere !== undefined);
  const render = async (): Promise<RenderResult> => {
    const stage = stageInTurns(elsewhere ?? root, disk, options.onAhead !== undefined);
    try {
      const made = await makeAll({ ...means, stage }, project, options);
      const result = {
        diagnostics: [...loaded.diagnostics, ...made.flatMap(({ diagnostics }) => diagnostics)].sort(
          compareDiagnostics,
        ),
        sources: [...loaded.sources, ...made.flatMap(({ sources }) => sources)],
        left: made.filter(({ outputs }) => outputs === undefined).map(({ name }) => name),
        failures: made.flatMap(({ failure }) => failure ?? []),
        summaries: made.flatMap(({ summary }) => summary ?? []),
      };
      if (made.length > 0 && result.left.length === made.length) {
        await stage.discard();
        return result;
      }
      return { ...result, written: await write({ ...means, kept, stage }, project, made, options) };
    } catch (error) {
      await stage.discard();
      throw error;
    }
  };
  return elsewhere === undefined ? render() : inFolder(elsewhere, render, disk);
}

interface Loaded extends LoadedProject {
  /** What the next run need not read again, to be left with the others. */
  readonly kept: readonly Artifact[];
}

/** Loads a project with what is known of its entities from the last run, where this one begins with nothing else. */
async function load(root: string, options: RenderOptions): Promise<Loaded> {
  const { elsewhere, force, memory, tool } = options;
  const { targets } = tool;
  if (memory !== undefined || elsewhere !== undefined || force)
    return { ...(await loadProject(root, { targets, memory })), kept: [] };
  const { entriesToLeave, rememberEntries } = await import("../memo/kept-entries.ts");
  const entries = await rememberEntries(root, tool);
  const loaded = await loadProject(root, { targets, memory: { entries, files: new Map() } });
  return { ...loaded, kept: loaded.project === undefined ? [] : entriesToLeave(entries, tool) };
}

interface Staging extends Means {
  readonly stage: StageInTurns;
}

/** Makes all targets that are asked for, in the order of the list: those that are finished begin, the others fill the time. */
async function makeAll(
  staging: Staging,
  project: Project,
  options: RenderOptions,
): Promise<readonly MadeTarget[]> {
  const { elsewhere, environment, locale: language, memory, notice, only, part, progress, tool } = options;
  const { makeOne } = await import("./make-one.ts");
  const { openRun } = await import("./open-run.ts");
  const available = project.targets.map(({ name }) => name).filter((name) => project.config.targets[name]);
  const names = chooseTargets(available, only);
  const locale = language === undefined ? undefined : chooseLocale(project, language);
  const run = openRun(project, {
    ...{ tool, environment, locale, memory, progress, stage: staging.stage },
    isFollowing: part === "finished",
    memo: remembersIn(project.root, options) === undefined ? noState : staging.memo,
    finishedThere: { root: remembersIn(project.root, options) ?? project.root, state: staging.memo },
    root: elsewhere ?? project.root,
  });
  const made = new Map<string, Promise<MadeTarget>>();
  const entries = tool.targets.filter(({ loadFinisher, name }) => {
    const isAsked = part === undefined || (part === "finished") === (loadFinisher !== undefined);
    return isAsked && names.includes(name);
  });
  try {
    for (const entry of entries.filter(({ loadFinisher }) => loadFinisher)) {
      const finishing = await openFinishing(entry, staging, { environment, notice });
      const making = makeOne(run, entry, finishing);
      made.set(entry.name, making);
      await Promise.race([finishing?.atWork, making]);
    }
    const others = entries.filter(({ name }) => !made.has(name));
    const { onAhead } = options;
    if (onAhead !== undefined) {
      const { makeAhead } = await import("./make-ahead.ts");
      const all = await makeAhead(run, others, async (journal) =>
        onAhead(await staging.stage.putAhead(journal)),
      );
      for (const one of all) made.set(one.name, Promise.resolve(one));
    }
    for (const entry of others)
      if (!made.has(entry.name)) made.set(entry.name, Promise.resolve(await makeOne(run, entry)));
    return await Promise.all(entries.flatMap(({ name }) => made.get(name) ?? []));
  } finally {
    await Promise.allSettled(made.values());
  }
}

/** About how many bytes it takes to put down what is to be remembered of a target. */
function roomToLeave(outputs: MadeTarget["outputs"], trace: MadeTarget["trace"]): number {
  return 500 * (outputs?.size ?? 0) + (trace?.bytes?.length ?? 0);
}

async function write(
  { kept, stage }: Staging & Pick<Loaded, "kept">,
  project: Project,
  made: readonly MadeTarget[],
  options: RenderOptions,
): Promise<WriteReport> {
  const { locale, memory, narrow, tool } = options;
  const root = remembersIn(project.root, options);
  const { putElsewhere, putOutputs } = await import("../write/put-outputs.ts");
  const { makeRoom } = await import("./ease-memory.ts");
  makeRoom(made.reduce((sum, { outputs, trace }) => sum + roomToLeave(outputs, trace), 0));
  if (root === undefined) return putElsewhere(stage);
  const { inputsOf } = await import("./inputs-of.ts");
  const { config, configFile, known } = project;
  const inputs = inputsOf(tool, project);
  const targets = made.flatMap(({ context, finished, name, outputs, reads, told, trace }) => {
    if (outputs === undefined) return [];
    const ownsFolder = config.targets[name]?.dir !== undefined;
    return [{ name, outputs, ownsFolder, trace, state: { context, finished, inputs, reads, told } }];
  });
  const { state, ...report } = await putOutputs(root, stage, {
    targets,
    isWhole: locale === undefined && narrow.length === 0,
    former: (journal) => stateNow(root, memory, journal),
    records: kept,
    next: {
      format: 3,
      config: {
        hash: hash("sha256", configFile.text),
        data: config.data,
        targets: project.targets.map(({ name }) => name).filter((name) => config.targets[name] !== undefined),
      },
      files: Object.fromEntries(known),
      tool: knownTool(tool),
    },
  });
  if (memory !== undefined) {
    const traces = targets.flatMap(({ name, trace }) => (trace?.kept ? [[name, trace.kept] as const] : []));
    keepLeft(root, memory, { state, traces });
  }
  return report;
}
