import { expect, test } from "vitest";
import { componentSchemas, documentSchemas } from "./json-schema.ts";

test("a text has the languages of the dataset, all of them", () => {
  const { Text } = componentSchemas(["en", "zh-TW"]);

  expect(Text).toMatchObject({
    properties: { en: { type: "string" }, "zh-TW": { type: "string" } },
    required: ["en", "zh-TW"],
  });
  expect(Text?.properties).not.toHaveProperty("zh-CN");
});

test("no schema forbids fields that a later edition adds", () => {
  const schemas = JSON.stringify(componentSchemas(["en"]));

  expect(schemas).not.toContain('"additionalProperties":false');
});

test("the schema of a document holds all that it refers to, and no more", () => {
  for (const [name, schema] of documentSchemas(["en"])) {
    const text = JSON.stringify(schema);
    const named = new Set(Array.from(text.matchAll(/"#\/\$defs\/(\w+)"/g), ([, id]) => id));

    expect(new Set(Object.keys(schema.$defs ?? {})), name).toEqual(named);
  }
});
