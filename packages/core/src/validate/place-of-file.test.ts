import { expect, test } from "vitest";
import { placeOfFile } from "./place-of-file.ts";

test("placeOfFile() reads kind and id from a path", () => {
  expect(placeOfFile("data/services/amazon-ecs.yaml", "data")).toEqual({
    kind: "services",
    id: "amazon-ecs",
    diagnostics: [],
  });
});

test("placeOfFile() knows the file that holds all of a kind", () => {
  expect(placeOfFile("data/services.yaml", "data")).toEqual({
    kind: "services",
    isWhole: true,
    diagnostics: [],
  });
});

test("placeOfFile() has nothing to say of a file outside the data", () => {
  expect(placeOfFile("data-sheets/services/docker.yaml", "data")).toEqual({ diagnostics: [] });
  expect(placeOfFile("services/docker.yaml", "data")).toEqual({ diagnostics: [] });
});

test("placeOfFile() names an unknown folder by its path, even where the data's folder has the same name", () => {
  expect(placeOfFile("layer/layer/ground.yaml", "layer").diagnostics).toEqual([
    {
      code: "file/unknown-folder",
      location: { path: "layer/layer" },
      args: { folder: "layer", nearest: "layers" },
    },
  ]);
});

test.each([
  ["data/services/docker.yaml/", "file/is-folder"],
  ["data/services/drafts/", "file/is-folder"],
  ["data/translations.lock.json/", "file/is-folder"],
  ["data/services.yaml/", "file/is-folder"],
  ["data/servics/", "file/unknown-folder"],
  ["data/services", "file/is-file"],
  ["data/service.yaml", "file/unexpected"],
  ["data/notes.yml", "file/unexpected"],
  ["data/NOTES.YAML", "file/unexpected"],
  ["data/services/docker.yml", "file/unexpected"],
  ["data/services/docker.YAML", "file/unexpected"],
  ["data/services/docker", "file/unexpected"],
])("placeOfFile() says that %s is in the wrong place", (path, code) => {
  expect(placeOfFile(path, "data").diagnostics).toMatchObject([
    { code, location: { path: path.replace(/\/$/, "") } },
  ]);
});

test.each([
  "data/services/",
  "data/schema/",
  "data/.git/",
  "data/LICENSE",
  "data/dist",
  "data/services/.x.swp",
])("placeOfFile() has nothing to say of %s", (path) => {
  expect(placeOfFile(path, "data")).toEqual({ diagnostics: [] });
});

test("placeOfFile() knows the kind of a file whose name is no id", () => {
  expect(placeOfFile("data/services/Amazon ECS.yaml", "data")).toMatchObject({
    kind: "services",
    diagnostics: [{ code: "id/invalid", args: { id: "Amazon ECS" } }],
  });
});
