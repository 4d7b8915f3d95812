import { expect, test } from "vitest";
import * as z from "zod";
import { projectConfig } from "../config/project-config.ts";
import { kinds, singularOf } from "./entity-kinds.ts";
import { jsonSchemas } from "./json-schemas.ts";

const config = projectConfig({ csv: z.strictObject({ dir: z.string() }).meta({ description: "Tables." }) });

test("jsonSchemas() has one for a file of each kind, for a whole kind, for the configuration and for the ids", () => {
  const singulars = kinds.map((kind) => singularOf[kind]);

  expect([...jsonSchemas(config).keys()]).toEqual([...singulars, ...kinds, "config", "ids"]);
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
    csv: { description: "Tables.", title: "csv", properties: { dir: { type: ["string", "number"] } } },
  });
});

test("jsonSchemas() know the ids of the project, and what each is called", () => {
  const names = {
    services: new Map([
      ["alpha", "Alpha"],
      ["2026", "The year"],
    ]),
  };
  const { $defs } = jsonSchemas(config, { names }).get("ids") as { $defs: Record<string, object> };

  expect($defs.services).toMatchObject({
    enum: ["alpha", "2026", 2026],
    enumDescriptions: ["Alpha", "The year", "The year"],
  });
  expect($defs.layers).toMatchObject({ enum: [] });
});

test("jsonSchemas() leave ids to their pattern where there are very many", () => {
  const names = { sources: new Map(Array.from({ length: 5001 }, (_, index) => [`s${index}`, ""])) };
  const { $defs } = jsonSchemas(config, { names }).get("ids") as { $defs: Record<string, object> };

  expect($defs.sources).not.toHaveProperty("enum");
  expect($defs.sources).toMatchObject({ pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" });
});

test("jsonSchemas() give every mapping that they name a title", () => {
  const untitled: string[] = [];
  for (const [name, schema] of jsonSchemas(config)) {
    const { $defs = {} } = schema as { $defs?: Record<string, { title?: string }> };
    for (const [key, part] of Object.entries($defs))
      if (!part.title && name !== "ids") untitled.push(`${name} ${key}`);
  }

  expect(untitled).toEqual([]);
});

test("jsonSchemas() are their caller's to change", () => {
  const before = JSON.stringify([...jsonSchemas(config)]);

  for (const schema of jsonSchemas(config).values()) mark(schema);

  expect(JSON.stringify([...jsonSchemas(config)])).toBe(before);
});

/** Writes into each object of a tree. */
function mark(json: object): void {
  for (const part of Object.values(json)) if (typeof part === "object" && part !== null) mark(part);
  if (!Array.isArray(json)) Object.assign(json, { marked: true });
}

/** Keywords that are several messages for one mistake, or one about what was not meant. */
test("jsonSchemas() let what is written choose its form, rather than all of them fail", () => {
  const judged = [...jsonSchemas(config)].flatMap(([name, schema]) =>
    alternativesIn(schema).map((place) => `${name} ${place}`),
  );

  expect(judged).toEqual([]);
});

/** Where a schema has alternatives that are no conditions. */
function alternativesIn(json: unknown, place = ""): string[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, part]) => {
    if (key === "if" || key === "not") return [];
    return [
      ...(key === "anyOf" || key === "oneOf" ? [place] : []),
      ...alternativesIn(part, `${place}/${key}`),
    ];
  });
}
