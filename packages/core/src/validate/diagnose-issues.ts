import * as z from "zod";
import type { Diagnostic, DiagnosticArgs, DiagnosticCode, ValuePath } from "../diagnostic/diagnostic.ts";
import { nearestLocale } from "../diagnostic/nearest-locale.ts";
import { nearestName } from "../diagnostic/nearest-name.ts";
import { codePointName } from "../parse/code-point-name.ts";
import type { EntryEnd, ParsedFile } from "../parse/parsed-file.ts";
import { writtenText } from "../parse/written-number.ts";
import { datePattern } from "../schema/date.ts";
import { idPattern } from "../schema/id.ts";
import { locales } from "../schema/locale.ts";
import { readDecimal } from "../schema/read-decimal.ts";
import { shortFormOf } from "../schema/short-forms.ts";
import { findTextFault, type TextShape } from "../schema/text-fault.ts";
import { alternativesOf } from "./alternatives-of.ts";
import { expectationOf, typeOfValue, valuesOf } from "./expectation.ts";
import { findTextSlip } from "./find-text-slip.ts";
import { locateInText, type TextPart } from "./locate-in-text.ts";
import { keysOf, schemaAt, valueAt } from "./schema-at.ts";
import { takesNumbers } from "./takes-numbers.ts";

/** Puts what a schema found wrong with a file into diagnostics, one for each mistake. */
export function diagnoseIssues(
  file: ParsedFile,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
): Diagnostic[] {
  const scene: Scene = { value: file.value, schema, base: [] };
  const problems = onePerPlace(findProblems(scene, issues)).map((problem) => withSlip(file, problem));
  return oncePerText(problems).map((problem) => toDiagnostic(file, problem));
}

/** What issues speak about: a value, the schema it was checked against, and where in the file both start. */
interface Scene {
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  readonly base: ValuePath;
}

/** A diagnostic whose place is still a path. */
type Problem<Code extends DiagnosticCode = DiagnosticCode> = {
  [C in Code]: {
    readonly code: C;
    readonly args: DiagnosticArgs[C];
    readonly path: ValuePath;
    readonly target: EntryEnd;
    /** What of a text is meant, if not all of it. */
    readonly part?: TextPart;
  };
}[Code];

function toDiagnostic(file: ParsedFile, { args, code, part, path, target }: Problem): Diagnostic {
  const location = part ? locateInText(file, path, { ...part, target }) : file.locate(path, target);
  return { code, location, args } as Diagnostic;
}

function findProblems(scene: Scene, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return withoutConsequences(issues.flatMap((issue) => problemsOf(scene, issue)));
}

function problemsOf(scene: Scene, issue: z.core.$ZodIssue): Problem[] {
  const steps = pathOf(issue);
  if (issue.code === "invalid_union" && (issue.discriminator !== undefined || !isMissing(scene.value, steps)))
    return unionProblems(scene, issue);
  if (issue.code === "unrecognized_keys") return unknownKeys(scene, issue);
  const path = [...scene.base, ...steps];
  if (issue.code === "invalid_key") {
    const key = String(steps.at(-1));
    const problem = issue.issues.map((one) => textProblem(key, one)).find((found) => found !== undefined);
    if (problem) return [{ ...problem, path, target: "key" }];
    return [{ code: "id/invalid", args: { id: key }, path, target: "key" }];
  }
  if (isMissing(scene.value, steps) && typeof steps.at(-1) === "number") {
    const args = { value: "[]", expected: "at least one item" };
    return [{ code: "schema/invalid-value", args, path: path.slice(0, -1), target: "value" }];
  }
  if (isMissing(scene.value, steps)) {
    return [{ code: "schema/missing-key", args: { key: String(steps.at(-1)) }, path, target: "key" }];
  }
  return [valueProblem(scene, issue, steps)];
}

/** One value that is not what it should be. */
function valueProblem(scene: Scene, issue: z.core.$ZodIssue, steps: ValuePath): Problem {
  const value = valueAt(scene.value, steps);
  const place = { path: [...scene.base, ...steps], target: "value" } as const;
  const schema = schemaAt(scene.schema, steps, scene.value) ?? scene.schema;
  const expected = expectationOf(schema);
  const values = valuesOf(schema);

  if (typeof value === "symbol" && takesNumbers(schema)) return numberProblem(writtenText(value), place);
  const problem = textProblem(value, issue);
  if (problem) return { ...problem, ...place };
  if (schema instanceof z.ZodURL && typeof value === "string" && issue.code !== "too_big") {
    return { code: "url/not-https", args: { value: shortened(value) }, ...place };
  }
  if (issue.code === "invalid_format" && isImpossibleDate(String(value), issue)) {
    return { code: "date/impossible", args: { value: String(value) }, ...place };
  }
  if (issue.code === "invalid_format" && issue.pattern === String(idPattern)) {
    return { code: "id/invalid", args: { id: shortened(String(value)) }, ...place };
  }
  if (issue.code === "too_small" || issue.code === "too_big") {
    return {
      code: "schema/invalid-value",
      args: { value: textOf(value), expected: boundOf(issue) },
      ...place,
    };
  }
  if (issue.code === "custom") {
    return {
      code: "schema/invalid-value",
      args: { value: textOf(value), expected: issue.message },
      ...place,
    };
  }
  const isWrongValue = issue.code === "invalid_format" || values.some((one) => typeof one === typeof value);
  if (!isWrongValue) {
    return { code: "schema/wrong-type", args: { expected, actual: typeOfValue(value) }, ...place };
  }
  const nearest = nearestOf(textOf(value), values.map(String));
  return { code: "schema/invalid-value", args: { value: textOf(value), expected, nearest }, ...place };
}

/** Whether a text has the form that is asked for, and only the calendar has no such day or month. */
function isImpossibleDate(text: string, { format, pattern }: z.core.$ZodIssueInvalidStringFormat): boolean {
  if (format === "date") return /^\d{4}-\d\d-\d\d$/.test(text);
  return pattern === String(datePattern) && /^\d{4}-\d\d(?:-\d\d)?$/.test(text);
}

/** What is wrong with the characters of a text, if that is what an issue is about. */
function textProblem(text: unknown, issue: z.core.$ZodIssue) {
  const shape: TextShape | undefined = issue.code === "custom" ? issue.params?.shape : undefined;
  const fault = shape && typeof text === "string" ? findTextFault(text, shape) : undefined;
  if (!fault) return undefined;
  const { character, index, kind } = fault;
  if (kind === "nothing-visible") return { code: "text/nothing-visible", args: {} } as const;
  const part = { text: String(text), start: index, end: index + character.length };
  return { code: `text/${kind}`, args: { codePoint: codePointName(character) }, part } as const;
}

/** A number that is asked for, and cannot be taken as it is written. */
function numberProblem(written: string, place: Pick<Problem, "path" | "target">): Problem {
  const read = readDecimal(written);
  const value = shortened(written);
  const nearest = "nearest" in read && read.nearest !== undefined ? shortened(read.nearest) : undefined;
  if ("fault" in read && read.fault === "not-exact") {
    return { code: "number/not-exact", args: { value, nearest }, ...place };
  }
  const args = { value, expected: "a number in decimal digits", nearest };
  return { code: "schema/invalid-value", args, ...place };
}

/** The name that was probably meant; languages have ways of their own to be written. */
function nearestOf(name: string, candidates: readonly string[]): string | undefined {
  const areLocales = candidates.every((candidate) => locales.some((locale) => locale === candidate));
  return areLocales ? nearestLocale(name, candidates) : nearestName(name, candidates);
}

/** Unknown keys, each with the nearest key that may stand there and does not yet. */
function unknownKeys(scene: Scene, issue: z.core.$ZodIssueUnrecognizedKeys): Problem[] {
  const steps = pathOf(issue);
  const schema = schemaAt(scene.schema, steps, scene.value);
  const present = valueAt(scene.value, steps);
  const isFree = (key: string) => valueAt(present, [key]) === undefined;
  const free = schema ? keysOf(schema).filter(isFree) : [];
  const inShort = Object.keys((schema && shortFormOf(schema)?.more) ?? {}).filter(isFree);
  return issue.keys.map((key) => ({
    code: "schema/unknown-key",
    args: { key, nearest: nearestOf(key, free) ?? nearestOf(key, inShort) },
    path: [...scene.base, ...steps, key],
    target: "key",
  }));
}

/** The problems of the option that the author meant; of mappings, that with the fewest missing keys, then problems. */
function unionProblems(scene: Scene, issue: z.core.$ZodIssueInvalidUnion): Problem[] {
  const steps = pathOf(issue);
  if (issue.discriminator !== undefined) return discriminatorProblems(scene, steps, issue.discriminator);
  const value = valueAt(scene.value, steps);
  const schema = schemaAt(scene.schema, steps, scene.value);
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  const base = [...scene.base, ...steps];
  const bounds = typeof value === "number" ? issue.errors.find(areBounds) : undefined;
  if (bounds) return findProblems({ value, schema: schema ?? scene.schema, base }, bounds);
  if (!(schema instanceof z.ZodUnion) || !isMapping || keysOf(schema).length === 0) {
    return [valueProblem(scene, issue, steps)];
  }
  const misplaced = alternativeProblem(scene, steps, alternativesOf(schema));
  if (misplaced) return [misplaced];
  const candidates = issue.errors.flatMap((errors, index) => {
    const option = schema.options[index] ?? schema;
    return keysOf(option).length === 0 ? [] : [findProblems({ value, schema: option, base }, errors)];
  });
  const [meant = []] = candidates.sort((a, b) => missingIn(a) - missingIn(b) || a.length - b.length);
  return misspeltInstead({ value, schema, base }, meant);
}

/** What is wrong with a mapping that lacks a key; a misspelt one that would imply it is all there is to tell. */
function misspeltInstead({ base, schema, value }: Scene, problems: readonly Problem[]): Problem[] {
  const { by, key: implied } = shortFormOf(schema)?.implied ?? {};
  const isLacking = problems.some(({ args, code }) => code === "schema/missing-key" && args.key === implied);
  if (by === undefined || !isLacking) return [...problems];
  const known = new Set(keysOf(schema));
  const misspelt = nearestName(
    by,
    Object.keys(Object(value)).filter((key) => !known.has(key)),
  );
  if (misspelt === undefined) return [...problems];
  const args = { key: misspelt, nearest: by };
  return [{ code: "schema/unknown-key", args, path: [...base, misspelt], target: "key" }];
}

/** What keeps a mapping from being any one of several: keys of more than one of them, or no key of any. */
function alternativeProblem(
  scene: Scene,
  steps: ValuePath,
  alternatives: readonly z.ZodObject[],
): Problem | undefined {
  const value = valueAt(scene.value, steps);
  const path = [...scene.base, ...steps];
  const present = Object.keys(Object(value));
  const chosen = alternatives.flatMap(
    (option) => present.find((key) => Object.hasOwn(option.shape, key)) ?? [],
  );
  if (chosen.length > 1) {
    const found = chosen.toSorted((one, other) => present.indexOf(one) - present.indexOf(other));
    const target = [...path, found[1] ?? ""];
    return { code: "schema/one-of", args: { keys: found, found }, path: target, target: "key" };
  }
  const known = alternatives.flatMap(keysOf);
  const isMisspelt = present.some((key) => nearestName(key, known) !== undefined);
  if (alternatives.length === 0 || chosen.length > 0 || isMisspelt) return undefined;
  const expected = expectationOf(schemaAt(scene.schema, steps, scene.value) ?? scene.schema);
  return { code: "schema/wrong-type", args: { expected, actual: typeOfValue(value) }, path, target: "value" };
}

/** Whether a value is of the right type, and only too small or too big. */
function areBounds(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every(({ code }) => code === "too_small" || code === "too_big");
}

/** A field that says which of several shapes is meant, and is missing, misspelt or has no such value. */
function discriminatorProblems(scene: Scene, steps: ValuePath, discriminator: string): Problem[] {
  const owner = steps.slice(0, -1);
  const base = [...scene.base, ...owner];
  const schema = schemaAt(scene.schema, owner, scene.value) ?? scene.schema;
  const present = valueAt(scene.value, owner);
  const value = valueAt(present, [discriminator]);
  if (value === undefined) {
    const known = new Set(keysOf(schema));
    const unknown = Object.keys(present ?? {}).filter((key) => !known.has(key));
    const misspelt = nearestName(discriminator, unknown);
    if (misspelt === undefined) {
      return [
        {
          code: "schema/missing-key",
          args: { key: discriminator },
          path: [...base, discriminator],
          target: "key",
        },
      ];
    }
    const args = { key: misspelt, nearest: discriminator };
    return [{ code: "schema/unknown-key", args, path: [...base, misspelt], target: "key" }];
  }
  const fields =
    schema instanceof z.ZodUnion
      ? schema.options.map((option) => schemaAt(option, [discriminator], present))
      : [];
  const field = z.union(fields.filter((option) => option !== undefined));
  return [valueProblem({ value, schema: field, base: [...base, discriminator] }, unmatched, [])];
}

/** Stands for the issue that zod words with "no matching discriminator". */
const unmatched: z.core.$ZodIssue = { code: "invalid_value", values: [], path: [], message: "" };

function missingIn(problems: readonly Problem[]): number {
  return problems.filter(({ code }) => code === "schema/missing-key").length;
}

/** A misspelt key is one mistake, not an unknown and a missing key, nor a mapping that is wrong without it. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const explained = new Set<string>();
  for (const { args, code, path } of problems) {
    if (code !== "schema/unknown-key") continue;
    const owner = path.slice(0, -1);
    explained.add(`schema/invalid-value ${JSON.stringify(owner)}`);
    if (args.nearest !== undefined)
      explained.add(`schema/missing-key ${JSON.stringify([...owner, args.nearest])}`);
  }
  return problems.filter(({ code, path }) => !explained.has(`${code} ${JSON.stringify(path)}`));
}

/** The first problem of each place: what else a schema says there mostly follows from it. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const place = JSON.stringify(path);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** A problem with the slip that has probably led to it, where a text was not read as one. */
function withSlip(file: ParsedFile, problem: Problem): Problem {
  if (problem.code === "schema/unknown-key") {
    return { ...problem, args: { ...problem.args, slip: findTextSlip(file, problem) } };
  }
  if (problem.code === "schema/wrong-type") {
    return { ...problem, args: { ...problem.args, slip: findTextSlip(file, problem) } };
  }
  return problem;
}

/** Of the keys that several commas in one text have made, the first. */
function oncePerText(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    if (!("slip" in problem.args) || problem.args.slip !== "unquoted-before") return true;
    const owner = JSON.stringify(problem.path.slice(0, -1));
    if (seen.has(owner)) return false;
    seen.add(owner);
    return true;
  });
}

function pathOf(issue: z.core.$ZodIssue): ValuePath {
  return issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
}

function isMissing(value: unknown, steps: ValuePath): boolean {
  const owner = valueAt(value, steps.slice(0, -1));
  const last = steps.at(-1);
  return last !== undefined && typeof owner === "object" && owner !== null && !Object.hasOwn(owner, last);
}

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const unit = issue.origin === "string" ? " characters" : issue.origin === "array" ? " items" : "";
  if (issue.code === "too_big") return `at most ${issue.maximum}${unit}`;
  if (issue.minimum === 1 && unit)
    return issue.origin === "array" ? "at least one item" : "a text that is not empty";
  return `at least ${issue.minimum}${unit}`;
}

function textOf(value: unknown): string {
  if (typeof value === "symbol") return shortened(writtenText(value));
  return shortened(typeof value === "object" ? JSON.stringify(value) : String(value));
}

/** Long values are cut, since the report shows the line anyway. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : text;
}
