import { expect, test } from "vitest";
import { kinds, singularOf } from "./entity-kinds.ts";
import { jsonSchemas, schemaArtifacts } from "./json-schemas.ts";

test("jsonSchemas() has one for each kind and one for the configuration", () => {
  expect([...jsonSchemas().keys()]).toEqual([...kinds.map((kind) => singularOf[kind]), "config"]);
});

test("jsonSchemas() describe what authors write, with words for editors to show", () => {
  const service = JSON.stringify(jsonSchemas().get("service"));

  expect(service).toContain('"moved"');
  expect(service).toContain('"additionalProperties":false');
  expect(service).toContain('"description":"One sentence a beginner keeps."');
});

test("schemaArtifacts() are the same text each time", () => {
  const artifacts = schemaArtifacts();

  expect(artifacts).toEqual(schemaArtifacts());
  expect(artifacts.map(({ path }) => path)).toContain("capability.schema.json");
  expect(artifacts.every(({ content }) => content.endsWith("}\n"))).toBe(true);
});
