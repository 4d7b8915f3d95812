import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "./view-context.ts";

test("A page says names as they are written, and tells prose with its marks read", () => {
  const page = startPage(aDataset({}), "en");
  const text = { en: "Run `docker run`" };

  expect(page.say(text)).toBe("Run `docker run`");
  expect(page.tell(text)).toEqual([
    { kind: "text", text: "Run " },
    { kind: "code", text: "docker run" },
  ]);
  expect(page.tell({ en: "Run it" })).toBe("Run it");
});
