import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  formatDiagnostics,
  hasErrors,
  jsonSchemas,
  parseYaml,
  type SourceFile,
  schemaArtifacts,
  singularOf,
} from "@stackmatrix/core";
import { loadProject, readSourceFiles } from "@stackmatrix/core/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = readSourceFiles(root, "data").files.filter(({ path }) => path.endsWith(".yaml"));

describe("The data of this repository", () => {
  test("is right", async () => {
    const { project, diagnostics } = await loadProject(root);

    const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
    expect(formatDiagnostics(errors)).toBe("");
    expect(project?.dataset.services.size).toBeGreaterThan(0);
  });

  test("is read by this YAML parser as by the one that most others use", () => {
    const differing = files.filter(
      (file) => JSON.stringify(valueIn(file)) !== JSON.stringify(parse(file.text)),
    );

    expect(files.length).toBeGreaterThan(100);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  test("is accepted by the JSON Schemas that help editors", () => {
    const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: true, uri: true } });
    const validators = new Map(
      Object.entries(singularOf).map(([kind, singular]) => [
        kind,
        ajv.compile(jsonSchemas().get(singular) ?? false),
      ]),
    );

    const refused = files.filter(
      (file) => validators.get(file.path.split("/")[1] ?? "")?.(valueIn(file)) !== true,
    );

    expect(refused.map(({ path }) => path)).toEqual([]);
  });

  test("lies beside JSON Schemas that are those of the program", () => {
    for (const { path, content } of schemaArtifacts()) {
      expect(readFileSync(`${root}/data/schema/${path}`, "utf8"), path).toBe(content);
    }
  });

  test("names in each file the JSON Schema of its kind", () => {
    const silent = files.filter(({ path, text }) => {
      const singular = Object.entries(singularOf).find(([kind]) => path.split("/")[1] === kind)?.[1];
      return !text.startsWith(`# yaml-language-server: $schema=../schema/${singular}.schema.json\n`);
    });

    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

function valueIn(file: SourceFile): unknown {
  const outcome = parseYaml(file);
  return outcome.ok ? outcome.value.value : outcome.diagnostics;
}
