import { expect, test } from "vitest";
import { countContentPages } from "./count-content-pages.ts";

/** Three pages as Chromium writes them, the first source on the third. */
const file = (target: string) =>
  Buffer.from(
    [
      "2 0 obj\n<</Type /Page\n/Parent 9 0 R>>\nendobj",
      "4 0 obj\n<</Type /Page\n/Parent 9 0 R>>\nendobj",
      "7 0 obj\n<</Type /Page\n/Parent 9 0 R>>\nendobj",
      `10 0 obj\n<</source-12 [7 0 R /XYZ 0 0 0]\n/source-1 [${target} 0 R /XYZ 0 0 0]>>\nendobj`,
    ].join("\n"),
  );

test("countContentPages() leaves out the pages from the first source on, where those are its own", () => {
  expect(countContentPages(file("7"), true)).toBe(2);
});

test("countContentPages() counts all pages where the sources stand at the foot", () => {
  expect(countContentPages(file("7"), false)).toBe(3);
});

test("countContentPages() counts all pages where no mark leads to a source", () => {
  expect(countContentPages(Buffer.from("2 0 obj\n<</Type /Page\n>>\nendobj"), true)).toBe(1);
});
