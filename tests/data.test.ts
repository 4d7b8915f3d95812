import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { formatDiagnostics, hasErrors, parseYaml, type SourceFile } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import { singularOf } from "@stackmatrix/core/schema";
import { loadProject, planTarget } from "@stackmatrix/engine";
import { schemaTarget } from "@stackmatrix/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import {
  type DocumentOptions,
  isCollection,
  parse,
  parseDocument,
  type SchemaOptions,
  type Tags,
  visit,
} from "yaml";
import { asNumber } from "./helpers/as-number.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = readSourceFiles(root, "data").files.filter(({ path }) => path.endsWith(".yaml"));

describe("The data of this repository", () => {
  test("is right", async () => {
    const { project, diagnostics } = await loadProject(root, { targets });

    const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
    expect(formatDiagnostics(errors)).toBe("");
    expect(project?.dataset.services.size).toBeGreaterThan(0);
  });

  test("is read by this YAML parser as by the one that most others use", () => {
    const differing = files.filter(
      (file) => JSON.stringify(valueIn(file), asNumber) !== JSON.stringify(parse(file.text)),
    );

    expect(files.length).toBeGreaterThan(100);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  test("is read the same by YAML 1.1, in which a plain date is taken for its text", () => {
    const differing = files.filter(
      (file) => JSON.stringify(valueIn(file), asNumber) !== JSON.stringify(parse(file.text, yaml11)),
    );

    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  test("has no question mark where PyYAML would end a text: in a flow collection, without quotes", () => {
    const ending = files.flatMap(({ path, text }) => textsEndedByPyYaml(text).map((it) => `${path}: ${it}`));

    expect(textsEndedByPyYaml("{ en: What is it?, de: '?' }")).toEqual(["What is it?"]);
    expect(ending).toEqual([]);
  });

  test("is accepted by the JSON Schemas that help editors", async () => {
    const { project } = await loadProject(root, { targets });
    if (!project) throw new Error("The data is wrong");
    const { planned } = await planTarget(project, schemaTarget);
    const schemas = new Map(
      planned.map(({ path, plan }) => [basename(path), JSON.parse(String(plan.content(project.dataset)))]),
    );
    const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false, strictRequired: false });
    // What editors read besides.
    ajv.addVocabulary(["enumDescriptions", "errorMessage", "patternErrorMessage"]);
    ajv.addSchema(schemas.get("ids.schema.json"), "ids.schema.json");
    const validators = new Map(
      Object.entries(singularOf).map(([kind, singular]) => [
        kind,
        ajv.compile(schemas.get(`${singular}.schema.json`) ?? false),
      ]),
    );

    const refused = files.filter(
      (file) => !entitiesIn(file).every((entity) => validators.get(kindOf(file.path))?.(entity) === true),
    );

    expect(refused.map(({ path }) => path)).toEqual([]);
  });

  test("lies beside JSON Schemas that are those of the program", async () => {
    const { project } = await loadProject(root, { targets });
    if (!project) throw new Error("The data is wrong");
    const { planned } = await planTarget(project, schemaTarget);

    expect(planned.length).toBeGreaterThan(10);
    for (const { path, plan } of planned) {
      expect(readFileSync(`${root}/${path}`, "utf8"), path).toBe(plan.content(project.dataset));
    }
  });
});

/** The name of a folder, or of a file that holds all entities of its kind. */
function kindOf(path: string): string {
  return path.split("/")[1]?.replace(/\.yaml$/, "") ?? "";
}

function isWhole(path: string): boolean {
  return path.split("/").length === 2;
}

function entitiesIn({ path, text }: SourceFile): readonly unknown[] {
  const value = parse(text);
  return isWhole(path) ? Object.values(value.entities) : [value];
}

function valueIn(file: SourceFile): unknown {
  const outcome = parseYaml(file);
  return outcome.ok ? outcome.value.value : outcome.diagnostics;
}

/** As PyYAML and others read it, but for dates: those make a day of it where we keep its text. */
const yaml11: DocumentOptions & SchemaOptions = {
  version: "1.1",
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === "string" || tag.tag !== "tag:yaml.org,2002:timestamp"),
};

/** No reader of YAML 1.1 from npm ends them there, so that they are looked for by themselves. */
function textsEndedByPyYaml(text: string): readonly string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Scalar(_key, { type, source = "" }, ancestors) {
      const isInFlow = ancestors.some((node) => isCollection(node) && node.flow === true);
      if (isInFlow && type === "PLAIN" && source.includes("?")) found.push(source);
    },
  });
  return found;
}
