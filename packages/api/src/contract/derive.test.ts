import { entityKinds } from "@stackmatrix/core/schema";
import { aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import * as z from "zod";
import { derive } from "./derive.ts";

const { name } = entityKinds.services.shape;
const { sources, asOf, checkedOn } = entityKinds.services.shape;
const dataset = aDataset({
  "sources/manual": aSource(),
  "sources/leaflet": aSource({ date: "2025-01-31" }),
});

/** What a service would be with fields that nobody here has heard of. */
const boat = z.strictObject({
  motto: name.optional().meta({ description: "What is painted on it." }),
  flags: z.array(z.strictObject({ colour: z.string().max(9), seen: z.iso.date().optional() })).optional(),
  moored: z.record(z.string(), z.number()),
  sources,
  asOf,
  checkedOn,
});

test("derive() publishes a field that was added to a schema, with the words of its author", () => {
  const { publish, schema } = derive(boat, "boats");
  const written = { motto: { en: "Sail" }, flags: [{ colour: "red" }], moored: { noon: 1 } };

  const published = publish(written, dataset);

  expect(schema.parse(published)).toEqual({ ...written, sources: [] });
  expect(z.toJSONSchema(schema)).toMatchObject({
    properties: {
      motto: { description: "What is painted on it." },
      flags: { items: { properties: { colour: { type: "string" } } } },
    },
  });
});

test("derive() promises a list where an author may leave one out, and no limits of authors", () => {
  const { publish, schema } = derive(boat, "boats");

  expect(publish({ moored: {} }, dataset)).toMatchObject({ flags: [], moored: {} });
  const { properties } = z.toJSONSchema(schema);
  expect(JSON.stringify(properties?.flags)).not.toContain("maxLength");
});

test("derive() says of what is cited the date of the text that carries it, the oldest, and how many have none", () => {
  const { publish } = derive(boat, "boats");
  const cited = { moored: {}, sources: ["manual", "leaflet"], asOf: "undated" };

  expect(publish(cited, dataset)).toMatchObject({
    sources: ["manual", "leaflet"],
    asOf: undefined,
    oldest: "2025-01-31",
    undated: 1,
  });
});

test("derive() makes one shape of all objects of a union, in which what only some have may be left out", () => {
  const either = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("sail"), area: z.number() }),
    z.strictObject({ kind: z.literal("oar"), hands: z.number() }),
  ]);

  const { schema } = derive(either, "drives");

  expect(z.toJSONSchema(schema)).toMatchObject({
    properties: { kind: { enum: ["sail", "oar"] }, area: { type: "number" }, hands: { type: "number" } },
    required: ["kind"],
  });
});
