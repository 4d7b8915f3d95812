import { expect, test } from "vitest";
import { openApi } from "./openapi.ts";
import { smallerWays } from "./smaller-ways.ts";
import { harbours } from "./testing/harbours.ts";

test("openApi() knows the ids, and describes old ones apart", () => {
  const { components, paths } = openApi(harbours(), ["en"]);

  expect(components).toMatchObject({ parameters: { GroupId: { schema: { enum: ["berths"] } } } });
  expect(paths).toMatchObject({
    "/groups/{id}.json": { get: { parameters: [{ $ref: "#/components/parameters/GroupId" }] } },
    "/groups/moorings.json": { get: { responses: { 301: { headers: { Location: {} } } } } },
    "/{locale}/groups/moorings.json": { get: { tags: ["moved"] } },
  });
});

test("openApi() names at each document that may grow a smaller way to ask", () => {
  const { paths } = openApi(harbours(), ["en"]);

  for (const [path, way] of Object.entries(smallerWays)) {
    expect(paths).toMatchObject({ [path]: { get: { description: expect.stringContaining(way) } } });
    for (const [, named] of way.matchAll(/`(\/[^`…]+)`/g)) expect(paths).toHaveProperty([named ?? ""]);
  }
});

test("openApi() has no schema that is one of several", () => {
  const text = JSON.stringify(openApi(harbours(["en", "zh-TW"]), ["en", "zh-TW"]));

  expect(text).not.toMatch(/"(?:oneOf|anyOf|allOf)"|"type":\[/);
});

test("openApi() has a list but no address for a kind that is empty", () => {
  const { paths } = openApi(harbours(), ["en"]);

  expect(paths).toHaveProperty(["/guides.json"]);
  expect(paths).not.toHaveProperty(["/guides/{id}.json"]);
});
