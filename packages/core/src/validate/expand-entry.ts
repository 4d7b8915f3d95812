import type * as z from "zod";
import type { Location, ValuePath } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { type Cite, cite } from "../schema/citation.ts";
import type { Locale } from "../schema/locale.ts";
import type { Provenance } from "../schema/provenance.ts";
import { isMapping } from "../schema/short-form.ts";
import { type ExpansionContext, expandShortForms, pathKey } from "./expand-short-forms.ts";
import { validateFile } from "./validate-file.ts";

/** What cells rest on, and where that is written. */
export interface WrittenCite {
  readonly value: Cite;
  /** The place of a path within it. */
  readonly locate: (path: ValuePath) => Location;
}

/** What an entity's short forms stand for. */
export interface EntryContext {
  readonly locales: readonly [Locale, ...Locale[]];
  /** Whether every answer must say what it rests on, as it must where this is missing. */
  readonly provenance?: Provenance | undefined;
  /** What the cells of the whole project rest on that name nothing, and whose file does not either. */
  readonly cite?: WrittenCite | undefined;
  /** Whether there are cells that a `cite` could be for; elsewhere it is an unknown key. */
  readonly holdsCells: boolean;
  readonly dateOfSource: ExpansionContext["dateOfSource"];
}

/** An entity in its whole form; places are those of what stands for it. */
export interface ExpandedEntry {
  readonly file: ParsedFile;
  readonly sameInAll: ReadonlySet<string> | undefined;
}

/** Gives an entity its whole form; what is wrong with it stays, for its schema to tell. */
export function expandEntry(
  file: ParsedFile,
  schema: z.core.$ZodType,
  context: EntryContext,
): Outcome<ExpandedEntry> {
  const cited = context.holdsCells ? citeOf(file) : undefined;
  if (cited && !cited.ok) return cited;
  const cite = cited?.value ?? context.cite;
  const expanded = expandShortForms(cited ? withoutCite(file.value) : file.value, schema, {
    ...context,
    cite: cite?.value,
  });
  const sameInAll = expanded.sameInAll.size > 0 ? expanded.sameInAll : undefined;
  const value: ExpandedEntry = { file: { ...file, value: expanded.value, locate }, sameInAll };
  return { ok: true, value, diagnostics: [] };

  function locate(path: ValuePath, target?: Parameters<ParsedFile["locate"]>[1]): Location {
    const [field, service, key] = path;
    const isCited =
      cite !== undefined &&
      key !== undefined &&
      Object.hasOwn(cite.value, key) &&
      expanded.cited.has(pathKey([field ?? "", service ?? ""]));
    return isCited ? cite.locate(path.slice(2)) : file.locate(path, target);
  }
}

/** What a mapping of entities or of one says that its cells rest on, if it says so. */
export function citeOf(holder: ParsedFile): Outcome<WrittenCite> | undefined {
  if (!isMapping(holder.value) || !Object.hasOwn(holder.value, "cite")) return undefined;
  const locate: ParsedFile["locate"] = (path, target) => holder.locate(["cite", ...path], target);
  const outcome = validateFile({ ...holder, value: holder.value.cite, locate }, cite);
  return outcome.ok ? { ...outcome, value: { value: outcome.value, locate } } : outcome;
}

function withoutCite(value: unknown): unknown {
  if (!isMapping(value) || !Object.hasOwn(value, "cite")) return value;
  const { cite: _, ...entity } = value;
  return entity;
}
