import { expect, test } from "vitest";
import * as z from "zod";
import { projectConfig } from "../config/project-config.ts";
import { kinds, singularOf } from "./entity-kinds.ts";
import { jsonSchemas } from "./json-schemas.ts";

const config = projectConfig({ csv: z.strictObject({ dir: z.string() }).meta({ description: "Tables." }) });

test("jsonSchemas() has one for each kind and one for the configuration", () => {
  expect([...jsonSchemas(config).keys()]).toEqual([...kinds.map((kind) => singularOf[kind]), "config"]);
});

test("jsonSchemas() describe what authors write, with words for editors to show", () => {
  const service = JSON.stringify(jsonSchemas(config).get("service"));

  expect(service).toContain('"moved"');
  expect(service).toContain('"additionalProperties":false');
  expect(service).toContain('"description":"One sentence a beginner keeps."');
});

test("jsonSchemas() describe the options of the targets that there are", () => {
  const { properties } = jsonSchemas(config).get("config") as {
    properties: { targets: { properties: object } };
  };

  expect(properties.targets.properties).toMatchObject({
    csv: { description: "Tables.", properties: { dir: { type: ["string", "number"] } } },
  });
});

test("jsonSchemas() take keys and texts that are numbers, and refuse the same as before", () => {
  const { anyOf } = jsonSchemas(config).get("tradeoff") as {
    anyOf: { properties: Record<string, object> }[];
  };

  expect(anyOf[0]?.properties).toMatchObject({
    name: { properties: { en: { type: ["string", "number"] } }, additionalProperties: false },
    scale: { patternProperties: { "^(?:1|2|3|4|5)$": true }, additionalProperties: false },
    ratings: { patternProperties: { [byId]: { type: "object" } }, additionalProperties: false },
  });
  expect(anyOf[0]?.properties.ratings).not.toHaveProperty("propertyNames");
});

const byId = "^(?=.{1,128}$)[a-z0-9]+(?:-[a-z0-9]+)*$";

test("jsonSchemas() ask for what an answer rests on where the project does", () => {
  const asked = (provenance: "required" | "optional", kind: string) =>
    JSON.stringify(jsonSchemas(config, provenance).get(kind)).match(/"required":\[[^\]]*"basis"\]/g) ?? [];

  expect(asked("required", "tradeoff")).toEqual(['"required":["value","note","basis"]']);
  expect(asked("required", "capability")).toEqual(['"required":["support","basis"]']);
  expect(asked("required", "trait")).toHaveLength(6);
  expect(asked("required", "service")).toHaveLength(1);
  for (const kind of ["tradeoff", "capability", "trait", "service"])
    expect(asked("optional", kind)).toEqual([]);
});
