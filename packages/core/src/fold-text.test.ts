import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test("foldText() takes no notice of how wide a space is, nor of spaces at the ends", () => {
  expect(foldText("Load \u3000balancer\u2800")).toBe(foldText("load\u00a0balancer"));
  expect(foldText("load balancer")).not.toBe(foldText("loadbalancer"));
});
