import {
  type Dataset,
  type Diagnostic,
  type DiagnosticArgs,
  type DiagnosticCode,
  nearestLocale,
  nearestName,
  type Outcome,
} from "@stackmatrix/core";
import { type Kind, kinds, type Locale } from "@stackmatrix/core/schema";
import type { Argument, Marker } from "./find-markers.ts";

/** What a block shows. */
export interface BlockRequest {
  readonly subject: { readonly matrix: string } | { readonly fields: Kind } | { readonly coverage: true };
  readonly locale: Locale;
  readonly align?: boolean | undefined;
}

const subjectKeys = ["matrix", "fields", "coverage"] as const;
const argumentKeys = [...subjectKeys, "locale", "align"] as const;
type ArgumentKey = (typeof argumentKeys)[number];

const expectedAfter = {
  matrix: "the id of a matrix",
  fields: "the name of a kind",
  coverage: undefined,
  locale: "a language",
  align: "true or false",
} as const satisfies Record<ArgumentKey, string | undefined>;

/** Reads the arguments of a begin marker, or says everything that is wrong with them. */
export function readBlockRequest(marker: Marker, dataset: Dataset): Outcome<BlockRequest> {
  const diagnostics: Diagnostic[] = [];
  const values = new Map<ArgumentKey, Argument>();
  for (const argument of marker.arguments) {
    const key = argumentKeys.find((candidate) => candidate === argument.key);
    if (!key) {
      const nearest = nearestName(argument.key, argumentKeys);
      report("docs/unknown-argument", argument, { argument: argument.key, nearest });
    } else if (values.has(key)) report("docs/repeated-argument", argument, { argument: key });
    else if (key === "coverage" ? argument.value !== undefined : !argument.value) {
      const { value = "" } = argument;
      report("docs/invalid-value", argument, { argument: key, value, expected: expectedAfter[key] });
    } else values.set(key, argument);
  }
  const subject = readSubject();
  const locale = readLocale();
  const align = readAlign();
  return subject && diagnostics.length === 0
    ? { ok: true, value: { subject, locale, align }, diagnostics }
    : { ok: false, diagnostics };

  function readSubject(): BlockRequest["subject"] | undefined {
    const named = subjectKeys.filter((key) => values.has(key));
    const [matrix, fields, second] = [
      values.get("matrix"),
      values.get("fields"),
      values.get(named[1] ?? "align"),
    ];
    if (named.length > 1 && second) {
      report("docs/two-subjects", second, { arguments: named });
      return undefined;
    }
    const coverage = values.get("coverage");
    if (coverage) return readCoverage(coverage);
    if (matrix?.value) return readMatrix(matrix, matrix.value);
    if (fields?.value) return readFields(fields, fields.value);
    if (diagnostics.length === 0) report("docs/no-subject", marker, { arguments: subjectKeys });
    return undefined;
  }

  function readCoverage(argument: Argument): BlockRequest["subject"] | undefined {
    if ([...dataset.sources.values()].some(({ statements }) => statements)) return { coverage: true };
    report("docs/empty-block", argument, { block: "coverage" });
    return undefined;
  }

  function readMatrix(argument: Argument, id: string): BlockRequest["subject"] | undefined {
    if (dataset.matrices.has(id)) return { matrix: id };
    const to = dataset.moved.matrices.get(id);
    if (to !== undefined) report("reference/moved", argument, { kind: "matrix", id, to });
    else report("docs/unknown-matrix", argument, { id, nearest: nearestName(id, dataset.matrices.keys()) });
    return undefined;
  }

  function readFields(argument: Argument, written: string): BlockRequest["subject"] | undefined {
    const kind = kinds.find((candidate) => candidate === written);
    if (kind) return { fields: kind };
    report("docs/unknown-kind", argument, { kind: written, nearest: nearestName(written, kinds) });
    return undefined;
  }

  function readLocale(): Locale {
    const argument = values.get("locale");
    if (!argument?.value) return dataset.locales[0];
    const { value } = argument;
    const locale = dataset.locales.find((candidate) => candidate === value);
    if (locale) return locale;
    const nearest = nearestLocale(value, dataset.locales);
    report("docs/unknown-locale", argument, { locale: value, available: dataset.locales, nearest });
    return dataset.locales[0];
  }

  function readAlign(): boolean | undefined {
    const argument = values.get("align");
    if (!argument?.value) return undefined;
    const { value } = argument;
    if (value !== "true" && value !== "false")
      report("docs/invalid-value", argument, { argument: "align", value, expected: expectedAfter.align });
    return value === "true";
  }

  function report<Code extends DiagnosticCode>(
    code: Code,
    { location }: Pick<Argument, "location">,
    args: DiagnosticArgs[Code],
  ): void {
    // The arguments belong to the code by their type, which the union of diagnostics cannot express.
    diagnostics.push({ code, location, args } as unknown as Diagnostic);
  }
}
