import { expect, test } from "vitest";
import { inputsHash, namesOf } from "./inputs-hash.ts";

const config = { path: "stackmatrix.yaml", hash: "0" };
const a = { path: "data/a.yaml", hash: "1" };
const b = { path: "data/b.yaml", hash: "2" };
const usual = inputsHash("tool", config, [a, b]);

test.each([
  ["the tool", inputsHash("another tool", config, [a, b])],
  ["the configuration", inputsHash("tool", { ...config, hash: "9" }, [a, b])],
  ["the text of a file", inputsHash("tool", config, [a, { ...b, hash: "9" }])],
  ["the path of a file", inputsHash("tool", config, [a, { ...b, path: "data/c.yaml" }])],
  [
    "what a file is about",
    inputsHash("tool", config, [
      { ...a, hash: b.hash },
      { ...b, hash: a.hash },
    ]),
  ],
  ["whether a file is there", inputsHash("tool", config, [a])],
  [
    "whether something lies there that is not read",
    inputsHash("tool", config, [a, b, ...namesOf(["data/x"])]),
  ],
])("inputsHash() tells apart %s", (_title, other) => {
  expect(other).not.toBe(usual);
});
