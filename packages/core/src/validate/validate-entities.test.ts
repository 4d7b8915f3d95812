import { describe, expect, test } from "vitest";
import { aCapability, aGroup, aProject, aService } from "../testing/builders.ts";
import { defaultContext, problemsIn, sourceFiles } from "../testing/problems-in.ts";
import { validateEntities } from "./validate-entities.ts";

describe("validateEntities()", () => {
  test("gives the entities of every kind in the order of their ids, whatever the order of the files", () => {
    const files = sourceFiles(aProject({ "groups/computing": aGroup({ name: { en: "Computing" } }) }));

    const outcome = validateEntities(files.toReversed(), defaultContext);

    if (!outcome.ok) throw new Error("The scene is wrong");
    expect([...outcome.value.groups.keys()]).toEqual(["computing", "networking"]);
    expect(outcome.value.services.get("alpha")).toMatchObject({ id: "alpha", value: { vendor: "Example" } });
    expect(outcome.diagnostics).toEqual([]);
  });

  test("keeps what was renamed apart from the entities", () => {
    const files = sourceFiles(aProject({ "services/first": "moved: alpha\n" }));

    const outcome = validateEntities(files, defaultContext);

    if (!outcome.ok) throw new Error("The scene is wrong");
    expect(outcome.value.services.has("first")).toBe(false);
    expect(outcome.value.moved.services.get("first")?.value).toEqual({ moved: "alpha" });
  });

  test("looks only at the files of kinds, and does not mind what else lies beside them", () => {
    const beside = {
      "stackmatrix.yaml": "[",
      "data/package.json": "{}",
      "data/README.md": "",
      "data/translations.lock.json": "{",
      "data/dist/index.yaml": "[",
      "data/schema/x.json": "[",
      "data/node_modules/x/y.yaml": "[",
      "data/.turbo/x.yaml": "[",
      "data/services/.DS_Store": "",
    };

    expect(problemsIn({ ...aProject(), ...beside })).toEqual([]);
  });

  test("reports files and folders that are none of the data's, a folder once", () => {
    const strays = {
      "data/notes.yaml": "a: 1\n",
      "data/services/notes.md": "",
      "data/services/docker.yml": "",
      "data/services/deeper/docker.yaml": "",
      "data/servics/a.yaml": "",
      "data/servics/b.yaml": "",
    };

    expect(problemsIn({ ...aProject(), ...strays })).toEqual([
      "data/notes.yaml file/unexpected",
      "data/services/deeper/docker.yaml file/unexpected",
      "data/services/docker.yml file/unexpected",
      "data/services/notes.md file/unexpected",
      "data/servics file/unknown-folder",
    ]);
  });

  test.each(["CON", "con", "aux", "lpt1"])(
    "refuses the reserved id %s, and looks into the file all the same",
    (id) => {
      expect(problemsIn({ [`data/groups/${id}.yaml`]: "order: 1\n" })).toEqual([
        `data/groups/${id}.yaml id/reserved`,
        `data/groups/${id}.yaml:1:1 schema/missing-key`,
      ]);
    },
  );

  test.each(["a_b", "A", "a--b", "-a", "a.b", "x".repeat(129), "a%2f"])("refuses the id %s", (id) => {
    expect(problemsIn({ [`data/groups/${id}.yaml`]: '{ "name": { "en": "X" }, "order": 1 }' })).toEqual([
      `data/groups/${id}.yaml id/invalid`,
    ]);
  });

  test("does not report what refers to a file that is wrong by itself, or that could not be read", () => {
    const capability = aCapability({
      assessments: { alpha: { support: "unknown" }, beta: { inherits: "alpha" } },
    });
    const broken = aProject({ "services/alpha": "name: [\n", "capabilities/discovery": capability });
    const { "data/services/beta.yaml": _, ...unread } = broken;

    expect(problemsIn(unread, { unread: ["data/services/beta.yaml"] })).toEqual([
      "data/services/alpha.yaml:2:1 yaml/syntax",
    ]);
  });

  test("reports what stands in the place of a kind's folder, and not that all of the kind is missing", () => {
    const {
      "data/services/beta.yaml": _,
      "data/services/alpha.yaml": __,
      ...rest
    } = aProject({
      "capabilities/discovery": aCapability({ assessments: { alpha: { support: "unknown" } } }),
    });

    expect(problemsIn(rest, { strays: ["data/services"] })).toEqual(["data/services file/is-file"]);
    expect(problemsIn(rest, { unread: ["data/services"] })).toEqual([]);
  });

  test("reports a folder in the place of an entity once, and not what refers to the entity", () => {
    const { "data/services/beta.yaml": _, ...rest } = aProject({
      "capabilities/discovery": aCapability({
        assessments: { alpha: { support: "full", basis: "by-definition" }, beta: { support: "unknown" } },
      }),
    });

    expect(problemsIn(rest, { strays: ["data/services/", "data/services/beta.yaml/"] })).toEqual([
      "data/services/beta.yaml file/is-folder",
    ]);
  });

  test("reports all files at once, in order", () => {
    const files = aProject({
      "services/alpha": aService({ layer: "grund" }),
      "groups/networking": "name: { en: X }\norder: -1\n",
      "capabilities/discovery": "name: { en: X }\nname: { en: Y }\n",
    });

    expect(problemsIn(files)).toEqual([
      "data/capabilities/discovery.yaml:2:1 yaml/duplicate-key",
      "data/groups/networking.yaml:2:8 schema/invalid-value",
      "data/services/alpha.yaml:6:12 reference/unknown",
    ]);
  });

  test("takes any folder as the data", () => {
    const outcome = validateEntities(
      [{ path: "a/b/groups/networking.yaml", text: "name: { en: X }\norder: 1\n" }],
      { ...defaultContext, root: "a/b" },
    );

    expect(outcome.ok && outcome.value.groups.has("networking")).toBe(true);
  });
});
