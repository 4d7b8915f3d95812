import type { Diagnostic, ValuePath } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import type { Kind } from "../schema/entity-kinds.ts";
import { isId, reservedIds } from "../schema/id.ts";
import { isMapping } from "../schema/short-form.ts";
import { schemaOfWholeKind } from "../schema/whole-kind.ts";
import { validateFile } from "./validate-file.ts";

/** An entity as a file holds it, before anything is checked. */
export interface FileEntry {
  /** Missing where the name of its file cannot be an id: it is checked, and belongs to nobody. */
  readonly id: string | undefined;
  /** Its value and its places, as if it had a file of its own. */
  readonly file: ParsedFile;
}

/** The entities of a file that holds all of its kind, in the order in which they are written; nothing where it holds none. */
export function entriesOfFile(owner: ParsedFile, kind: Kind): Outcome<readonly FileEntry[]> {
  const entities = isMapping(owner.value) ? owner.value.entities : undefined;
  // Tens of thousands of them need not be copied to find out that they are a mapping.
  const around = isMapping(entities) ? { ...owner, value: { ...Object(owner.value), entities: {} } } : owner;
  const outcome = validateFile(around, schemaOfWholeKind(kind));
  if (!outcome.ok || !isMapping(entities)) {
    return { ok: false, diagnostics: outcome.diagnostics };
  }
  const entries = idsAsWritten(owner, entities).map((id): FileEntry => {
    const path = ["entities", id];
    return { id: isId(id) ? id : undefined, file: within(owner, path, entities[id]) };
  });
  return { ok: true, value: entries, diagnostics: Object.keys(entities).flatMap(refuse) };

  function refuse(id: string): Diagnostic[] {
    if (isId(id)) return [];
    const code = reservedIds.has(id.toLowerCase()) ? "id/reserved" : "id/invalid";
    return [{ code, location: owner.locate(["entities", id], "key"), args: { id } }];
  }
}

/** A part of a file, with places of its own. */
function within(owner: ParsedFile, base: ValuePath, value: unknown): ParsedFile {
  return { ...owner, value, locate: (path, target) => owner.locate([...base, ...path], target) };
}

/** JavaScript moves keys that are whole numbers to the front of a mapping; the file knows better. */
function idsAsWritten(file: ParsedFile, entities: Readonly<Record<string, unknown>>): string[] {
  const ids = Object.keys(entities);
  if (!ids.some((id) => /^\d+$/.test(id))) return ids;
  const placed = ids.map((id) => ({ id, start: file.locate(["entities", id], "key").range?.start }));
  return placed
    .sort(
      (a, b) =>
        (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0),
    )
    .map(({ id }) => id);
}
