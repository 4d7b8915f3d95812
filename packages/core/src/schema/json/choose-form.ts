import { hasAny, hasOnly, type Json, when } from "./json.ts";

/** One of the forms that a value may have. */
export interface Form {
  readonly is: "object" | "array" | "scalar";
  readonly json: Json;
  /** Of a mapping: its keys, and what each is for. */
  readonly fields?: Readonly<Record<string, Json>>;
  /** Of a mapping that a key names: which values of it do, and whether it is meant where the key is missing. */
  readonly named?: { readonly key: string; readonly values: readonly unknown[]; readonly alsoWhere?: Json };
}

/**
 * Joins the forms of a value so that an editor has one message for one mistake: what is written chooses a form, and only that is
 * checked. `anyOf` would tell of all forms, or of one that was not meant.
 */
export function chooseForm(forms: readonly Form[]): Json {
  const objects = forms.filter(({ is }) => is === "object");
  const list = forms.find(({ is }) => is === "array")?.json;
  const scalars = forms.filter(({ is }) => is === "scalar").map(({ json }) => json);
  const others = scalars.length > 0 ? joinScalars(scalars) : undefined;
  const object = objects.length > 0 ? chooseMapping(objects) : undefined;
  return byType(object, "object", byType(list, "array", others)) ?? {};
}

function byType(form: Json | undefined, type: string, others: Json | undefined): Json | undefined {
  if (!form || !others) return form ?? others;
  // Editors offer examples where nothing is written yet, which no condition has chosen for.
  const examples = others.enum ?? others.examples;
  return { ...when({ type }, form, others), ...(examples !== undefined && { examples }) };
}

/** Texts that each have a pattern or a few values get one pattern for all. */
function joinScalars(scalars: readonly Json[]): Json {
  const [first = {}, ...others] = scalars;
  if (others.length === 0) return first;
  const anyText = scalars.find(({ enum: values, pattern, type }) => !values && !pattern && type !== "number");
  if (anyText) return anyText;
  const words = scalars.flatMap(({ enum: values }) => (Array.isArray(values) ? values.map(String) : []));
  const patterned = scalars.find(({ pattern }) => pattern !== undefined);
  if (!patterned) return { anyOf: scalars };
  const pattern = [...words.map((word) => `^${word}$`), patterned.pattern].join("|");
  const hint = `${patterned.patternErrorMessage} Or: ${words.join(", ")}.`;
  return { ...patterned, pattern, patternErrorMessage: hint, examples: words };
}

/** The key that names the form, or keys that no other form has, lead to it. */
function chooseMapping(forms: readonly Form[]): Json {
  const [first] = forms;
  if (first && forms.length === 1) return first.json;
  const none = noneOf(forms);
  return forms.reduceRight<Json>(
    (others, form) => when(conditionOf(form, forms), withAllNames(form, none), others),
    none,
  );
}

/** Whichever form is chosen, editors offer the names of all. */
function withAllNames({ json, named }: Form, none: Json): Json {
  if (!named) return json;
  const names = Object(none.properties)[named.key].enum;
  const { description } = Object(json.properties)[named.key];
  const properties = {
    ...Object(json.properties),
    [named.key]: { enum: names, ...(description !== undefined && { description }) },
  };
  return { ...json, properties };
}

function conditionOf({ fields = {}, named }: Form, forms: readonly Form[]): Json {
  if (!named) {
    const shared = forms.filter((form) => form.fields !== fields).map((form) => form.fields ?? {});
    return hasAny(Object.keys(fields).filter((key) => !shared.some((other) => Object.hasOwn(other, key))));
  }
  const { alsoWhere, key, values } = named;
  const isNamed = { required: [key], properties: { [key]: { enum: values } } };
  return alsoWhere ? { anyOf: [isNamed, alsoWhere] } : isNamed;
}

/** What is checked where no form is chosen yet: that its keys are known, and that the one that chooses is there and right. */
function noneOf(forms: readonly Form[]): Json {
  const fields: Record<string, Json> = Object.assign({}, ...forms.map((form) => form.fields));
  const properties: Record<string, Json> = Object.fromEntries(
    Object.entries(fields).map(([key, { description }]) => [key, description ? { description } : {}]),
  );
  const key = forms.find(({ named }) => named)?.named?.key;
  if (key !== undefined)
    properties[key] = { ...properties[key], enum: forms.flatMap(({ named }) => named?.values ?? []) };
  const needed = key === undefined ? { minProperties: 1 } : { required: [key] };
  const allOf = [when(hasOnly(Object.keys(fields)), needed)];
  return { type: "object", properties, additionalProperties: false, allOf };
}
