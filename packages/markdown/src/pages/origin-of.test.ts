import { loadDataset } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { originOf } from "./origin-of.ts";

test("originOf() names the file to edit, and the folder where a kind has one", () => {
  const files = [
    { path: "facts/services.yaml", text: "entities: { quay: { name: Quay } }\n" },
    { path: "facts/groups/daily.yaml", text: "name: Daily use\n" },
  ];
  const options = { root: "facts", locales: ["en"], staleAfterDays: 1095 } as const;

  const outcome = loadDataset(files, options);
  if (!outcome.ok) throw new Error("The files are not valid");

  expect(originOf(outcome.value, "services", "quay")).toBe("facts/services.yaml");
  expect(originOf(outcome.value, "services")).toBe("facts/services.yaml");
  expect(originOf(outcome.value, "groups", "daily")).toBe("facts/groups/daily.yaml");
  expect(originOf(outcome.value, "groups")).toBe("facts/groups/");
});
