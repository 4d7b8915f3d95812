import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { inBrief, temporaryFolder } from "@stackmatrix/core/testing";
import { loadProject, planTarget, readProject } from "@stackmatrix/engine";
import { sheetsTarget } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import { targets } from "../targets.ts";

const project = {
  "stackmatrix.yaml": "format: 2\ndata: data\nlocales: [en]\ntargets: { pdf: { dir: out, theme: look } }\n",
  "data/groups/berths.yaml": "name: { en: Berths }\norder: 1\n",
};
const style = ":root { --ink: #123 }\n";
const manifest = "name: Look\nlicence: MIT\ndescription: For tests.\n";

test("readProject reads a theme of the project's own", async () => {
  const root = temporaryFolder({ ...project, "look/theme.css": style, "look/theme.yaml": manifest });

  const read = await readProject(root, { targets });

  expect(read.diagnostics).toEqual([]);
  expect(read.sources.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["look/theme.css", "look/theme.yaml"]),
  );
  expect(await stylesheetOf(root)).toContain("--ink: #112233");
});

test("readProject reads no file for a theme that comes with the tool, even where a folder has its name", async () => {
  const config = project["stackmatrix.yaml"].replace("theme: look", "theme: sand");
  const root = temporaryFolder({ ...project, "stackmatrix.yaml": config, "sand/theme.css": "broken" });

  const read = await readProject(root, { targets });

  expect(read.diagnostics).toEqual([]);
  expect(read.sources.map(({ path }) => path)).not.toContain("sand/theme.css");
  expect(await stylesheetOf(root)).toContain(":root {");
});

test.each([
  ["lacks both files", { "look/notes.txt": "" }, ["theme.css file/missing", "theme.yaml file/missing"]],
  [
    "has folders for files",
    { "look/theme.css/x": "", "look/theme.yaml/x": "" },
    ["theme.css file/is-folder", "theme.yaml file/is-folder"],
  ],
  [
    "says too little of itself",
    { "look/theme.css": style, "look/theme.yaml": "name: Look\n" },
    ["theme.yaml:1:1 schema/missing-key", "theme.yaml:1:1 schema/missing-key"],
  ],
  [
    "says too much of itself",
    { "look/theme.css": style, "look/theme.yaml": `${manifest}script: x\n` },
    ["theme.yaml:4:1 schema/unknown-key"],
  ],
] as const)("readProject says of a theme that it %s", async (_, files, expected) => {
  const { diagnostics } = await readProject(temporaryFolder({ ...project, ...files }), { targets });

  expect(diagnostics.map(inBrief)).toEqual(expected.map((problem) => `look/${problem}`));
});

test("readProject says in the configuration that a theme is no folder", async () => {
  const { diagnostics } = await readProject(temporaryFolder({ ...project, look: style }), { targets });

  expect(diagnostics.map(inBrief)).toEqual(["stackmatrix.yaml:4:36 file/is-file"]);
});

test("readProject follows no link of a theme out of the project", async () => {
  const outside = temporaryFolder({ "theme.css": style });
  const root = temporaryFolder({ ...project });
  mkdirSync(join(root, "look"));
  symlinkSync(join(outside, "theme.css"), join(root, "look/theme.css"));

  const read = await readProject(root, { targets });

  expect(read.diagnostics.map(inBrief)).toContain("look/theme.css file/link-outside");
});

async function stylesheetOf(root: string): Promise<string> {
  const { project } = await loadProject(root, { targets });
  if (project === undefined) throw new Error("The project is wrong");
  const { planned } = await planTarget(project, sheetsTarget);
  const style = planned.find(({ plan }) => plan.path === "assets/sheet.css");
  return String(style?.plan.content(project.dataset));
}
