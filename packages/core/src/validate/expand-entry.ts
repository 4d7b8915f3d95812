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

/** An entity in its whole form. */
export interface ExpandedEntry {
  readonly value: unknown;
  readonly sameInAll: ReadonlySet<string> | undefined;
  /** Cells that rest on a `cite`, by `pathKey`. */
  readonly cited: ReadonlySet<string>;
  /** Whether that is one of its own. */
  readonly hasOwnCite: boolean;
}

/** Gives an entity its whole form; what is wrong with it stays, for its schema to tell. */
export function expandEntry(
  file: ParsedFile,
  schema: z.core.$ZodType,
  context: EntryContext,
): Outcome<ExpandedEntry> {
  const own = context.holdsCells ? citeOf(file) : undefined;
  if (own && !own.ok) return own;
  const { cited, sameInAll, value } = expandShortForms(own ? withoutCite(file.value) : file.value, schema, {
    ...context,
    cite: (own?.value ?? context.cite)?.value,
  });
  const expanded = {
    ...{ value, cited, hasOwnCite: own !== undefined },
    sameInAll: sameInAll.size > 0 ? sameInAll : undefined,
  };
  return { ok: true, value: expanded, diagnostics: [] };
}

/** An entity in its whole form with places, those of what stands for it, given the file that it is written in by now. */
export function placedEntry(
  { cited, hasOwnCite, value }: ExpandedEntry,
  file: ParsedFile,
  { cite }: Pick<EntryContext, "cite">,
): ParsedFile {
  return { ...file, value, locate };

  function locate(path: ValuePath, target?: Parameters<ParsedFile["locate"]>[1]): Location {
    const [field, service, key] = path;
    const said = hasOwnCite ? Object(file.value).cite : cite?.value;
    const isCited =
      said !== undefined &&
      key !== undefined &&
      Object.hasOwn(said, key) &&
      cited.has(pathKey([field ?? "", service ?? ""]));
    if (!isCited) return file.locate(path, target);
    // What the file says of its own cells stands in it.
    return hasOwnCite
      ? file.locate(["cite", ...path.slice(2)])
      : (cite?.locate(path.slice(2)) ?? file.locate(path));
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
