import { expect, test } from "vitest";
import { inputsHash, namesOf } from "./inputs-hash.ts";

const config = { path: "stackmatrix.yaml", text: "format: 2\ndata: data\n" };
const a = { path: "data/a.yaml", text: "é\n" };
const b = { path: "data/b.yaml", text: "b\n" };
const usual = inputsHash("tool", config, [a, b]);

test.each([
  ["the tool", inputsHash("another tool", config, [a, b])],
  ["the configuration", inputsHash("tool", { ...config, text: "data: d\n" }, [a, b])],
  ["the text of a file", inputsHash("tool", config, [a, { ...b, text: "c\n" }])],
  ["the path of a file", inputsHash("tool", config, [a, { ...b, path: "data/c.yaml" }])],
  [
    "what a file is about",
    inputsHash("tool", config, [
      { ...a, text: b.text },
      { ...b, text: a.text },
    ]),
  ],
  ["whether a file is there", inputsHash("tool", config, [a])],
  [
    "whether something lies there that is not read",
    inputsHash("tool", config, [a, b, ...namesOf(["data/x"])]),
  ],
  ["where one file ends", inputsHash("tool", config, [{ ...a, text: `é\n\n${b.path} 2\nb\n` }])],
])("inputsHash() tells apart %s", (_title, other) => {
  expect(other).not.toBe(usual);
});

test("inputsHash() takes the bytes of a text for the text", () => {
  const read = [a, b].map(({ path, text }) => ({ path, text: Buffer.from(text) }));

  expect(inputsHash("tool", config, read)).toBe(usual);
});
