import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

const services = ["amazon-ecs", "amazon-eks", "docker", "kubernetes", "k3s"];

test.each([
  ["kuberntes", "kubernetes"],
  ["kubenretes", "kubernetes"],
  ["Docker", "docker"],
  ["dcoker", "docker"],
  ["amazon-esc", "amazon-ecs"],
  ["k8s", "k3s"],
  ["do\u200bcker", "docker"],
  ["\uff44\uff4f\uff43\uff4b\uff45\uff52", "docker"],
])("nearestName() takes %s for a slip of the keys and finds %s", (name, expected) => {
  expect(nearestName(name, services)).toBe(expected);
});

test("nearestName() finds the only name of which it is a whole word", () => {
  expect(nearestName("eks", ["amazon-eks", "docker"])).toBe("amazon-eks");
  expect(nearestName("amazon", services)).toBeUndefined();
});

test("nearestName() finds nothing where nothing is near", () => {
  expect(nearestName("nomad", services)).toBeUndefined();
  expect(nearestName("x", ["y", "name"])).toBeUndefined();
  expect(nearestName("", services)).toBeUndefined();
});

test("nearestName() takes the first of equally near names", () => {
  expect(nearestName("amazon-exs", ["amazon-ecs", "amazon-eks"])).toBe("amazon-ecs");
});

test("nearestName() is quick with texts that nobody types", () => {
  const start = performance.now();

  nearestName("x".repeat(100_000), services);

  expect(performance.now() - start).toBeLessThan(50);
});
