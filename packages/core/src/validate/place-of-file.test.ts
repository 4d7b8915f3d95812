import { expect, test } from "vitest";
import { placeOfFile } from "./place-of-file.ts";

test("placeOfFile() reads kind and id from a path", () => {
  expect(placeOfFile("data/services/amazon-ecs.yaml", "data")).toEqual({
    kind: "services",
    id: "amazon-ecs",
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

test("placeOfFile() knows the kind of a file whose name is no id", () => {
  expect(placeOfFile("data/services/Amazon ECS.yaml", "data")).toMatchObject({
    kind: "services",
    diagnostics: [{ code: "id/invalid", args: { id: "Amazon ECS" } }],
  });
});
