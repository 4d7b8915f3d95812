import { expect, test } from "vitest";
import { openApi } from "./openapi.ts";
import { harbours } from "./testing/harbours.ts";

test("openApi() knows the ids, old ones too", () => {
  const { paths } = openApi(harbours(), ["en"]);

  expect(paths).toMatchObject({
    "/groups/{id}.json": { get: { parameters: [{ name: "id", schema: { enum: ["berths", "moorings"] } }] } },
  });
});

test("openApi() has a list but no address for a kind that is empty", () => {
  const { paths } = openApi(harbours(), ["en"]);

  expect(paths).toHaveProperty(["/guides.json"]);
  expect(paths).not.toHaveProperty(["/guides/{id}.json"]);
});
