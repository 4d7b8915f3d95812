import * as z from "zod";
import { datePattern } from "../date.ts";
import { isDecimal } from "../decimal.ts";
import { idPattern } from "../id.ts";
import { urlPattern } from "../text.ts";
import type { Json } from "./json.ts";

/**
 * Describes a value without parts. Editors check YAML as they read it, where a text may look like a number; and each keyword
 * that fails is a message, so that one says all.
 */
export function describeScalar(schema: z.core.$ZodType): Json {
  if (isDecimal(schema)) return { type: "number" };
  if (schema instanceof z.ZodEnum) return { enum: schema.options };
  if (schema instanceof z.ZodLiteral) return { enum: [...schema.values] };
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", reused: "inline" }) as Json;
  return json.type === "string" ? describeText(json, schema) : json;
}

function describeText(json: Json, schema: z.core.$ZodType): Json {
  const { format: _, minLength, ...rest } = json;
  const pattern = schema instanceof z.ZodURL ? addressPattern : rest.pattern;
  if (typeof pattern !== "string") return { ...rest, minLength, type: ["string", "number"] };
  const text = { ...rest, pattern, patternErrorMessage: expected.get(pattern) ?? hintOf(schema) };
  if (pattern === datePattern.source)
    return { ...text, type: ["string", "integer"], minimum: 1000, maximum: 9999 };
  if (new RegExp(pattern).test("10")) return { ...text, type: ["string", "integer"], minimum: 0 };
  return text;
}

/** What a pattern of the schema itself says that it asks for. */
function hintOf(schema: z.core.$ZodType): string | undefined {
  const issues = z.safeParse(schema, "\0").error?.issues ?? [];
  const hint = issues.find(
    ({ code, message }) => code === "invalid_format" && !message.startsWith("Invalid"),
  );
  return hint && `Expected ${hint.message}.`;
}

/** As `url` takes it, where an editor has no way to ignore case. */
const addressPattern = urlPattern.source.replace("https?", "[Hh][Tt][Tt][Pp][Ss]?");

/** What patterns ask for, in words. */
const expected: ReadonlyMap<string, string> = new Map([
  [datePattern.source, "Expected a day such as 2026-11-21, a month such as 2026-11, or a year."],
  [z.regexes.date.source, "Expected a day such as 2026-11-21."],
  [idPattern.source, "Expected lower-case words joined by single hyphens."],
  [addressPattern, "Expected a web address without user name, such as https://example.com/page."],
]);
