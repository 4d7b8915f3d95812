import { expect, test } from "vitest";
import { printComment, printType } from "./print-type.ts";

test.each([
  [{ type: "string" }, "string"],
  [{ type: "integer", minimum: 1 }, "number"],
  [{ const: "a" }, '"a"'],
  [{ type: "string", enum: ["a", "b"] }, '"a" | "b"'],
  [{ $ref: "#/components/schemas/Text" }, "Text"],
  [{ type: "array", items: { type: "string" } }, "readonly string[]"],
  [{ type: "array", items: { enum: ["a", "b"] } }, 'readonly ("a" | "b")[]'],
  [{ oneOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }] }, "A | B"],
  [
    { type: "object", propertyNames: { $ref: "#/$defs/Id" }, additionalProperties: { type: "number" } },
    "{ readonly [Id in Id]?: number }",
  ],
])("printType() writes %j as %s", (schema, type) => {
  expect(printType(schema)).toBe(type);
});

test("printType() writes members with their comments, and a question mark where they may be missing", () => {
  const type = printType({
    type: "object",
    properties: { "zh-TW": { type: "string", description: "Chinese." }, en: { type: "string" } },
    required: ["en"],
  });

  expect(type).toBe('{\n  /** Chinese. */\n  readonly "zh-TW"?: string;\n  readonly en: string;\n}');
});

test("printComment() lets no text end the comment", () => {
  expect(printComment({ description: "a */ b" })).toBe("/** a *\\/ b */\n");
});
