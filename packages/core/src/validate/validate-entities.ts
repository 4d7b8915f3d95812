import { hasErrors } from "../diagnostic/catalog.ts";
import { compareDiagnostics } from "../diagnostic/compare-diagnostics.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { type Entity, entityKinds, type Kind, kinds } from "../schema/entity-kinds.ts";
import { moved } from "../schema/moved.ts";
import type { SourceFile } from "../source-file.ts";
import { placeOfFile } from "./place-of-file.ts";
import type { Entities, RuleContext, Written } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { validateFile } from "./validate-file.ts";

/** What is known besides the files. */
export interface ValidationContext extends RuleContext {
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
  const diagnostics = inOrder(files).flatMap((file) => addFile(entities, file, context.root));
  const { root, strays = [], unread = [] } = context;
  for (const path of [...unread, ...strays]) {
    const { kind, id } = placeOfFile(path, root);
    if (kind && id !== undefined) entities.broken[kind].add(id);
  }
  diagnostics.push(...strays.flatMap((path) => placeOfFile(path, root).diagnostics));
  // Without the entities of a whole kind, the rules would find little but echoes of that.
  const lacksKind = kinds.some((kind) => [...unread, ...strays].includes(`${root}/${kind}`));
  for (const rule of lacksKind ? [] : rules) diagnostics.push(...rule.check(entities, context));

  const report = inReportOrder(diagnostics);
  return hasErrors(report)
    ? { ok: false, diagnostics: report }
    : { ok: true, value: entities, diagnostics: report };
}

type Mutable<K extends Kind = Kind> = Map<string, Written<Entity<K>>>;
type ByKind<Value> = { readonly [K in Kind]: Value };
type Collected = ByKind<Mutable> & {
  readonly moved: ByKind<Map<string, Written<{ readonly moved: string }>>>;
  readonly broken: ByKind<Set<string>>;
};

function emptyEntities(): Entities & Collected {
  const byKind = <Value>(make: () => Value) =>
    Object.fromEntries(kinds.map((kind) => [kind, make()])) as ByKind<Value>;
  return {
    ...byKind((): Mutable => new Map()),
    moved: byKind(() => new Map()),
    broken: byKind(() => new Set()),
    // Each file is added to the map of the kind that its schema belongs to, which a type per kind cannot follow.
  } as Entities & Collected;
}

/** Adds what a file holds, and returns what is wrong with the file by itself. */
function addFile(entities: Collected, source: SourceFile, root: string): readonly Diagnostic[] {
  const place = placeOfFile(source.path, root);
  const { kind, id } = place;
  if (!kind) return place.diagnostics;
  const parsed = parseYaml(source);
  const outcome = parsed.ok ? validateEntity(parsed.value, kind) : parsed;
  if (id !== undefined) {
    if (!outcome.ok) entities.broken[kind].add(id);
    else if ("moved" in outcome.value) entities.moved[kind].set(id, { id, ...outcome.value.moved });
    else entities[kind].set(id, { id, ...outcome.value.entity });
  }
  return [...place.diagnostics, ...outcome.diagnostics];
}

type InFile<Value> = { readonly value: Value; readonly file: ParsedFile };

function validateEntity(
  file: ParsedFile,
  kind: Kind,
): Outcome<{ readonly moved: InFile<{ readonly moved: string }> } | { readonly entity: InFile<Entity> }> {
  if (isMoved(file.value)) {
    const outcome = validateFile(file, moved);
    return outcome.ok ? { ...outcome, value: { moved: { value: outcome.value, file } } } : outcome;
  }
  const outcome = validateFile(file, entityKinds[kind]);
  return outcome.ok ? { ...outcome, value: { entity: { value: outcome.value, file } } } : outcome;
}

function isMoved(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "moved");
}

/** By path, so that neither the disk nor the caller decides in which order entities stand. */
function inOrder(files: readonly SourceFile[]): SourceFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Sorted, and each only once: the files of one unknown folder all name the folder. */
function inReportOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}
