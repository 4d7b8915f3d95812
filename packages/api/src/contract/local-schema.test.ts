import { expect, test } from "vitest";
import * as z from "zod";
import { localSchema } from "./local-schema.ts";
import { prose, text } from "./text.ts";

test("localSchema() has a string for each text, described as the text is", () => {
  const point = z.strictObject({ text: prose, number: z.int() }).describe("A point.");
  const boat = z.strictObject({
    name: text.describe("What is painted on it."),
    motto: text.optional().describe("What is sung on it."),
    points: z.array(point),
    byPort: z.record(z.string(), text),
  });

  const local = localSchema(boat);

  const value = { name: "Sail", points: [{ text: "Aft.", number: 1 }], byPort: { quay: "Berth" } };
  expect(local.parse(value)).toEqual(value);
  expect(local.safeParse({ ...value, name: { en: "Sail" } }).success).toBe(false);
  expect(z.toJSONSchema(local)).toMatchObject({
    properties: {
      name: { type: "string", description: "What is painted on it." },
      motto: { type: "string", description: "What is sung on it." },
      points: { items: { description: "A point." } },
    },
    required: ["name", "points", "byPort"],
  });
});

test("localSchema() leaves what has no text as it is", () => {
  const plain = z.strictObject({ number: z.int(), list: z.array(z.string()).describe("Names.") });

  expect(localSchema(plain)).toBe(plain);
});
