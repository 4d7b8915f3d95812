import { expect, test } from "vitest";
import { entityName, id, isId } from "./id.ts";

test.each([
  ["a", true],
  ["amazon-ecs", true],
  ["k8s-1-36", true],
  ["", false],
  ["Amazon", false],
  ["amazon_ecs", false],
  ["amazon--ecs", false],
  ["-ecs", false],
  ["ecs-", false],
  ["ecs.yaml", false],
  ["容器", false],
])("isId() takes words in lower case between single hyphens: %j", (text, isTaken) => {
  expect(isId(text)).toBe(isTaken);
  expect(id.safeParse(text).success).toBe(isTaken);
});

test("isId() takes at most 128 characters", () => {
  expect(isId("x".repeat(128))).toBe(true);
  expect(isId("x".repeat(129))).toBe(false);
});

test.each(["aux", "con", "nul", "prn", "com1", "com9", "lpt1", "lpt9"])(
  "isId() leaves %s to Windows, which has a device of that name",
  (text) => {
    expect(isId(text)).toBe(false);
    expect(isId(`${text}-1`)).toBe(true);
  },
);

test.each([
  ["services/docker", true],
  ["glossary/a-b", true],
  ["service/docker", false],
  ["services/", false],
  ["services/Docker", false],
  ["services/docker/more", false],
  ["/docker", false],
  ["see services/docker", false],
])("entityName takes the folder of a kind and an id: %j", (text, isTaken) => {
  expect(entityName.safeParse(text).success).toBe(isTaken);
});
