import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mountedProject } from "./helpers/mounted-project.ts";
import { runIn } from "./helpers/run-cli.ts";
import { edit, leftOverIn, snapshotOf, twoServicesUnprinted } from "./helpers/scene.ts";

const folders = [".stackmatrix", "docs", "out"];
const files = ["README.md"];

test("outputs that are mounts, and what is our own, are written as they would be elsewhere", async () => {
  const plain = twoServicesUnprinted();
  const root = twoServicesUnprinted();
  const { at, render } = mountedProject(root, { folders, files });
  const readme = statSync(at("README.md")).ino;

  for (const vendor of ["Example Works", "Example Yards"]) {
    for (const project of [plain, root])
      edit(project, "data/services/quay.yaml", (text) => text.replace(/Example \w+/, vendor));
    const run = await render();
    await runIn(plain, ["render"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    for (const folder of ["docs", "out"])
      expect(snapshotOf(at(folder))).toEqual(snapshotOf(join(plain, folder)));
    expect(readFileSync(at("README.md"), "utf8")).toBe(readFileSync(join(plain, "README.md"), "utf8"));
  }
  expect(statSync(at("README.md")).ino).toBe(readme);
  expect(leftOverIn(root)).toEqual([]);
  expect(await render()).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to do/) });
});

test("a mounted file that can only be read is named, and nothing is changed, on no mount", async () => {
  const root = twoServicesUnprinted();
  await runIn(root, ["render"]);
  edit(root, "data/services/quay.yaml", (text) => text.replace("en: Quay,", "en: Wharf,"));
  edit(root, "README.md", (text) => text.replaceAll("Quay", "Kay"));
  const { at, render } = mountedProject(root, { folders, files, readOnly: files });
  const places = [...folders, ...files];
  const before = places.map((path) => contentsOf(at(path)));
  const beneath = snapshotOf(root);

  const run = await render();

  expect(run).toMatchObject({ code: 3, out: "" });
  expect(run.err).toBe(
    `stackmatrix: Cannot write ${join(root, "README.md")}: it is in use, or mounted by itself\n`,
  );
  expect(places.map((path) => contentsOf(at(path)))).toEqual(before);
  expect(snapshotOf(root)).toEqual(beneath);
});

/** A file, or every file of a folder, what is our own included. */
function contentsOf(place: string): unknown {
  return statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: "utf8" })
        .sort()
        .map((path) => [
          path,
          statSync(join(place, path)).isFile() && readFileSync(join(place, path), "utf8"),
        ])
    : readFileSync(place, "utf8");
}
