import type { Entities, ProjectLocales, TranslationLock, TranslationState } from "@stackmatrix/core";
import { lockName, type ProjectFiles } from "@stackmatrix/engine";
import type { AnswerFormat } from "../options/format-option.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { Program } from "../program/shell.ts";
import { type ReadEntities, readEntities } from "../project/read-entities.ts";
import { writeFiles } from "../project/write-files.ts";
import { count } from "../words/count.ts";
import type { OpenTranslation, TranslationCounts } from "../words/format-translations.ts";

/** Which translations are meant, and whether to accept them. */
export interface TranslateOptions {
  /** Such as "services", "services/docker" or "services/docker#summary", or the path of a file; all where it is missing. */
  readonly path: string | undefined;
  readonly accept: boolean;
  readonly format: AnswerFormat;
}

/** Lists the translations that somebody should look at, or records that somebody has. */
export async function translateProject(
  program: Program,
  root: string,
  options: TranslateOptions,
): Promise<ExitCode> {
  const { lockFile, translationStates } = await import("@stackmatrix/core");
  const read = await readEntities(program, root, options);
  if ("code" in read) return read.code;
  const { entities, project } = read;
  const path = options.path === undefined ? undefined : lockPath(options.path, project);
  const lock = project.context.lock ?? {};
  const { locales } = project.config;
  const states = [...translationStates(entities, lock, locales)].filter((state) =>
    isBelow(`${lockFile(state.kind, state.entity.id)}/${state.name}`, path),
  );
  if (states.length === 0 && path !== undefined) {
    throw new Failure(exitCode.usage, `No translated text is at "${options.path}"`);
  }
  if (options.accept) return accept(program, read, { ...options, path, states });
  const counts = countStates(states);
  const open = states.filter(({ state }) => state !== "current").map((state) => opened(state, locales));
  if (options.format === "json") {
    program.out(`${JSON.stringify({ ok: true, ...counts, open }, undefined, 2)}\n`);
  } else {
    const { formatTranslations } = await import("../words/format-translations.ts");
    program.out(formatTranslations(open, counts));
  }
  return exitCode.ok;

  function opened(found: TranslationState, [original]: ProjectLocales): OpenTranslation {
    const { entity, kind, locale, name, state, text } = found;
    return {
      text: `${lockFile(kind, entity.id)}#${name}`,
      locale,
      state,
      original: text[original] ?? "",
      translation: text[locale],
      location: entity.file.locate(found.path, "key"),
    };
  }
}

/** What the lock calls a text, whether it was named by its entity or by its file. */
function lockPath(path: string, { config }: ProjectFiles): string {
  const [entity = "", ...names] = path.split("#");
  const below = entity.startsWith(`${config.data}/`) ? entity.slice(config.data.length + 1) : entity;
  return [below.replace(/\.ya?ml$/, "").replace(/\/$/, ""), ...names].join("/");
}

function isBelow(text: string, path: string | undefined): boolean {
  return path === undefined || text === path || text.startsWith(`${path}/`) || text.startsWith(`${path}.`);
}

function countStates(states: readonly TranslationState[]): TranslationCounts {
  const countOf = (name: TranslationState["state"]) => states.filter(({ state }) => state === name).length;
  return {
    total: states.length,
    current: countOf("current"),
    unrecorded: countOf("unrecorded"),
    stale: countOf("stale"),
    missing: countOf("missing"),
  };
}

interface Acceptance extends TranslateOptions {
  readonly states: readonly TranslationState[];
}

async function accept(
  program: Program,
  { entities, project }: ReadEntities,
  { format, path, states }: Acceptance,
): Promise<ExitCode> {
  const { root, config, context } = project;
  const { content, file } = await acceptedLock(entities, context.lock ?? {}, { config, path });
  const stage = await writeFiles(program, root, [{ path: file, content }]);
  const { missing, stale, unrecorded } = countStates(states);
  const isWritten = stage.files.length > 0;
  if (format === "json") {
    const answer = { ok: true, accepted: stale + unrecorded, missing, written: isWritten ? [file] : [] };
    program.out(`${JSON.stringify(answer, undefined, 2)}\n`);
    return exitCode.ok;
  }
  const left = missing > 0 ? `; ${missing} missing` : "";
  program.out(
    isWritten
      ? `Wrote ${file}: ${count(stale + unrecorded, "translation")} accepted${left}.\n`
      : `Nothing to accept: ${file} is up to date${left}.\n`,
  );
  return exitCode.ok;
}

async function acceptedLock(
  entities: Entities,
  lock: TranslationLock,
  { config, path }: Pick<ProjectFiles, "config"> & Pick<TranslateOptions, "path">,
): Promise<{ readonly file: string; readonly content: string }> {
  const { acceptTranslations, formatLock } = await import("@stackmatrix/core");
  const content = formatLock(acceptTranslations(entities, lock, { locales: config.locales, path }));
  return { file: `${config.data}/${lockName}`, content };
}
