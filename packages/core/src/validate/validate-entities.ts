import { hasErrors } from "../diagnostic/catalog.ts";
import { compareDiagnostics } from "../diagnostic/compare-diagnostics.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { type Entity, entityKinds, type Kind, kinds } from "../schema/entity-kinds.ts";
import { kindsWithCells } from "../schema/kinds-with-cells.ts";
import { moved } from "../schema/moved.ts";
import type { SourceFile } from "../source-file.ts";
import { entriesOfFile, type FileEntry } from "./entries-of-file.ts";
import { type EntryMemory, parseNew, type RememberedEntry } from "./entry-memory.ts";
import { citeOf, type EntryContext, expandEntry, placedEntry, type WrittenCite } from "./expand-entry.ts";
import { missingGrounds } from "./missing-grounds.ts";
import { type FilePlace, placeOfFile } from "./place-of-file.ts";
import type { Entities, RuleContext, Written } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { validateFile } from "./validate-file.ts";

/** What is known besides the files. */
export interface ValidationContext extends RuleContext {
  /** What cells rest on that say nothing themselves, and whose file says nothing either. */
  readonly cite?: WrittenCite | undefined;
  /** The folder of the data in the paths of the files, such as "data"; files elsewhere are not looked at. */
  readonly root: string;
  /** Paths of files that could not be read; what refers to their entities is not reported a second time. */
  readonly unread?: readonly string[] | undefined;
  /** Paths of what lies in the folder besides and was not to be read; those of folders end with a slash. */
  readonly strays?: readonly string[] | undefined;
}

/** Checks each file by itself, then all of them together; reports everything once, in order. */
export function validateEntities(
  files: readonly SourceFile[],
  context: ValidationContext,
): Outcome<Entities> {
  const entities = emptyEntities();
  context.memory?.begin(signatureOf(context));
  const diagnostics = inOrder(files, context.root).flatMap((file) => addFile(entities, file, context));
  diagnostics.push(...kindsTwice(files, context.root));
  const { root, strays = [], unread = [] } = context;
  for (const path of [...unread, ...strays]) {
    const { kind, id } = placeOfFile(path, root);
    if (kind && id !== undefined) entities.broken[kind].add(id);
  }
  diagnostics.push(...strays.flatMap((path) => placeOfFile(path, root).diagnostics));
  // Without the entities of a whole kind, the rules would find little but echoes of that.
  const lacksKind = kinds.some(
    (kind) =>
      entities.unread.has(kind) ||
      [...unread, ...strays].some((path) => isOfWholeKind(path, `${root}/${kind}`)),
  );
  for (const rule of lacksKind ? [] : rules) diagnostics.push(...rule.check(entities, context));

  const report = inReportOrder(diagnostics);
  return hasErrors(report)
    ? { ok: false, diagnostics: report }
    : { ok: true, value: entities, diagnostics: report };
}

/** All that decides how an entity is read, besides its file and the dates of sources. */
function signatureOf({ cite, locales, provenance, root }: ValidationContext): string {
  return JSON.stringify([root, locales, provenance, cite?.value]);
}

/** A kind is a folder of files or one file, so that nobody has to look in two places. */
function kindsTwice(files: readonly SourceFile[], root: string): Diagnostic[] {
  const paths = files.map(({ path }) => path);
  return kinds.flatMap((kind) => {
    const whole = `${root}/${kind}.yaml`;
    const isTwice = paths.includes(whole) && paths.some((path) => path.startsWith(`${root}/${kind}/`));
    return isTwice ? [{ code: "file/kind-twice", location: { path: whole }, args: { kind } }] : [];
  });
}

/** Whether a path is that of all entities of a kind, given its folder. */
function isOfWholeKind(path: string, folder: string): boolean {
  return path === folder || path === `${folder}.yaml`;
}

type Mutable<K extends Kind = Kind> = Map<string, Written<Entity<K>>>;
type ByKind<Value> = { readonly [K in Kind]: Value };
type Collected = ByKind<Mutable> & {
  readonly moved: ByKind<Map<string, Written<{ readonly moved: string }>>>;
  readonly broken: ByKind<Set<string>>;
  readonly inOneFile: Set<Kind>;
  /** Kinds whose one file could not be read. */
  readonly unread: Set<Kind>;
};

function emptyEntities(): Entities & Collected {
  const byKind = <Value>(make: () => Value) =>
    Object.fromEntries(kinds.map((kind) => [kind, make()])) as ByKind<Value>;
  return {
    ...byKind((): Mutable => new Map()),
    moved: byKind(() => new Map()),
    broken: byKind(() => new Set()),
    inOneFile: new Set(),
    unread: new Set(),
    // Each file is added to the map of the kind that its schema belongs to, which a type per kind cannot follow.
  } as Entities & Collected;
}

/** Adds what a file holds, and returns what is wrong with the file by itself. */
function addFile(
  entities: Entities & Collected,
  source: SourceFile,
  context: ValidationContext,
): readonly Diagnostic[] {
  const place = placeOfFile(source.path, context.root);
  const { id, isWhole = false, kind } = place;
  if (!kind) return place.diagnostics;
  if (isWhole) entities.inOneFile.add(kind);
  const dateOfSource = (name: string) => {
    const source = entities.sources.get(name);
    return source && (source.value.date ?? "undated");
  };
  const { memory } = context;
  const parsed = memory?.parse(source, { isWhole, dateOfSource }) ?? parseNew(source, isWhole);
  const found = parsed.ok ? entriesIn(parsed.value, place, kind) : parsed;
  if (!found.ok) {
    if (isWhole) entities.unread.add(kind);
    else if (id !== undefined) entities.broken[kind].add(id);
    return [...place.diagnostics, ...found.diagnostics];
  }
  const { cite = context.cite, entries } = found.value;
  const holdsCells = kindsWithCells.has(kind);
  const problems = entries.flatMap((entry) =>
    addEntry(entities, { ...entry, kind }, { ...context, cite, holdsCells, dateOfSource, memory }),
  );
  return [...place.diagnostics, ...found.diagnostics, ...problems];
}

/** The entities of a file, and what all of them rest on that say nothing themselves. */
function entriesIn(
  file: ParsedFile,
  { id, isWhole }: FilePlace,
  kind: Kind,
): Outcome<{ readonly entries: readonly FileEntry[]; readonly cite?: WrittenCite | undefined }> {
  if (!isWhole) return { ok: true, value: { entries: [{ id, file }] }, diagnostics: [] };
  const cite = kindsWithCells.has(kind) ? citeOf(file) : undefined;
  if (cite && !cite.ok) return cite;
  const outcome = entriesOfFile(file, kind);
  return outcome.ok ? { ...outcome, value: { entries: outcome.value, cite: cite?.value } } : outcome;
}

function addEntry(
  entities: Collected,
  { file, id, kind }: FileEntry & { readonly kind: Kind },
  context: CheckContext,
): readonly Diagnostic[] {
  const outcome = validateEntry(file, kind, context);
  // Nothing can refer to what has no id, but its kind is not empty for that.
  if (id === undefined || !outcome.ok) entities.broken[kind].add(id ?? "");
  else if ("moved" in outcome.value) entities.moved[kind].set(id, { id, ...outcome.value.moved });
  else entities[kind].set(id, { id, ...outcome.value.entity });
  return outcome.diagnostics;
}

type InFile<Value> = Omit<Written<Value>, "id">;
type Checked = { readonly moved: InFile<{ readonly moved: string }> } | { readonly entity: InFile<Entity> };

interface CheckContext extends EntryContext {
  readonly memory: EntryMemory | undefined;
}

function validateEntry(file: ParsedFile, kind: Kind, context: CheckContext): Outcome<Checked> {
  if (isMoved(file.value)) {
    const outcome = validateFile(file, moved);
    return outcome.ok ? { ...outcome, value: { moved: { value: outcome.value, file } } } : outcome;
  }
  const known = context.memory?.recall(file.value);
  if (known !== undefined) {
    return { ok: true, value: { entity: asWritten(known, file, context) }, diagnostics: [] };
  }
  const schema = entityKinds[kind];
  const { dates, dateOfSource } = noting(context.dateOfSource);
  const expanded = expandEntry(file, schema, { ...context, dateOfSource });
  if (!expanded.ok) return expanded;
  const whole = placedEntry(expanded.value, file, context);
  const missing = context.provenance === "optional" ? [] : missingGrounds(whole.value, kind);
  const outcome = validateFile(whole, schema, missing);
  if (!outcome.ok) return outcome;
  const entry = { expanded: expanded.value, value: outcome.value, dates };
  context.memory?.remember(file.value, entry);
  return { ...outcome, value: { entity: asWritten(entry, file, context) } };
}

function asWritten(
  { expanded, value }: RememberedEntry,
  file: ParsedFile,
  context: EntryContext,
): InFile<Entity> {
  return { value, file: placedEntry(expanded, file, context), sameInAll: expanded.sameInAll };
}

/** The same dates, and which were asked for. */
function noting(dateOfSource: EntryContext["dateOfSource"]) {
  const dates = new Map<string, string | undefined>();
  return {
    dates,
    dateOfSource(id: string) {
      const date = dateOfSource(id);
      dates.set(id, date);
      return date;
    },
  };
}

function isMoved(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "moved");
}

/** By path, so that neither the disk nor the caller decides in which order entities stand; sources first, whose dates others take. */
function inOrder(files: readonly SourceFile[], root: string): SourceFile[] {
  const [sources, others] = [true, false].map((isWanted) =>
    files
      .filter(({ path }) => isOfSources(path, root) === isWanted)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  );
  return [...(sources ?? []), ...(others ?? [])];
}

function isOfSources(path: string, root: string): boolean {
  return path.startsWith(`${root}/sources/`) || path === `${root}/sources.yaml`;
}

/** Sorted, and each only once: the files of one unknown folder all name the folder. */
function inReportOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}
