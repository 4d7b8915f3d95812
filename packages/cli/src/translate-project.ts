import type { Entities, TranslationLock, TranslationState } from "@stackmatrix/core";
import { lockName, type ProjectFiles, putInPlace, readProject, stageFiles } from "@stackmatrix/core/node";
import { count } from "./count.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { report } from "./report.ts";
import type { Shell } from "./shell.ts";

/** Which translations are meant, and whether to accept them. */
export interface TranslateOptions {
  /** Such as "services", "services/docker" or "services/docker/summary"; all where it is missing. */
  readonly path: string | undefined;
  readonly accept: boolean;
}

/** Lists the translations that somebody should look at, or records that somebody has. */
export async function translateProject(
  shell: Shell,
  root: string,
  options: TranslateOptions,
): Promise<ExitCode> {
  const { hasErrors, lockFile, translationStates, validateEntities } = await import("@stackmatrix/core");
  const read = await readProject(root);
  const { project } = read;
  const entities = project && validateEntities(project.files, project.context);
  if (project === undefined || entities === undefined || !entities.ok || hasErrors(read.diagnostics)) {
    const diagnostics = [...read.diagnostics, ...(entities?.diagnostics ?? [])];
    await report(shell, "text", { diagnostics, sources: read.sources });
    return exitCode.wrong;
  }
  const lock = project.context.lock ?? {};
  const states = [...translationStates(entities.value, lock, project.config.locales)].filter((state) =>
    isBelow(`${lockFile(state.kind, state.entity.id)}/${state.name}`, options.path),
  );
  if (states.length === 0 && options.path !== undefined) {
    throw new Failure(exitCode.usage, `No translated text is at "${options.path}"`);
  }
  if (options.accept) return accept(shell, project, { entities: entities.value, lock, path: options.path });
  shell.out(formatStates(states, (state) => `${lockFile(state.kind, state.entity.id)}#${state.name}`));
  return exitCode.ok;
}

function isBelow(text: string, path: string | undefined): boolean {
  return path === undefined || text === path || text.startsWith(`${path}/`) || text.startsWith(`${path}.`);
}

async function accept(
  shell: Shell,
  { root, config }: ProjectFiles,
  { entities, lock, path }: { entities: Entities; lock: TranslationLock; path: string | undefined },
): Promise<ExitCode> {
  const { acceptTranslations, formatLock } = await import("@stackmatrix/core");
  const content = formatLock(acceptTranslations(entities, lock, { locales: config.locales, path }));
  const file = `${config.data}/${lockName}`;
  const stage = await stageFiles(root, [{ path: file, content }]);
  putInPlace(stage);
  shell.out(stage.files.length === 0 ? `Nothing to accept: ${file} is up to date.\n` : `Wrote ${file}.\n`);
  return exitCode.ok;
}

function formatStates(
  states: readonly TranslationState[],
  nameOf: (state: TranslationState) => string,
): string {
  const open = states.filter(({ state }) => state !== "current");
  const lines = open.map(
    (state) => `${state.state.padEnd(10)}  ${state.locale.padEnd(5)}  ${nameOf(state)}\n`,
  );
  const amounts = (["stale", "missing", "unrecorded"] as const).map(
    (name) => `${open.filter(({ state }) => state === name).length} ${name}`,
  );
  return `${lines.join("")}${count(states.length, "translation")}: ${amounts.join(", ")}.\n`;
}
