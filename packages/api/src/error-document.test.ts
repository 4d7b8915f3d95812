import { expect, test } from "vitest";
import { schemaVersion } from "./contract/contract.ts";
import { errorDocument } from "./error-document.ts";

test("errorDocument() has the envelope of every other document", () => {
  const text = errorDocument(404, "Nothing here");

  expect(JSON.parse(text)).toEqual({
    schemaVersion,
    kind: "error",
    result: { status: 404, message: "Nothing here" },
  });
});
