import { expect, test } from "vitest";
import { compareArtifacts } from "./compare-artifacts.ts";

test("compareArtifacts names what is missing, stale and stray", () => {
  const artifacts = [
    { path: "a.md", content: "same" },
    { path: "b.md", content: "new" },
    { path: "c.md", content: "more" },
  ];
  const disk = new Map([
    ["z.md", "left"],
    ["a.md", "same"],
    ["b.md", "old"],
  ]);

  const drift = compareArtifacts(artifacts, disk);

  expect(drift).toEqual({
    missing: [{ path: "c.md", content: "more" }],
    stale: [{ path: "b.md", expected: "new", actual: "old" }],
    stray: ["z.md"],
  });
});

test("compareArtifacts takes line ends for no drift, and shows none where there is some", () => {
  const artifacts = [
    { path: "a.md", content: "same\nlines\n" },
    { path: "b.md", content: "the\r\nsame\r\n" },
    { path: "c.md", content: "new\n" },
  ];
  const disk = new Map([
    ["a.md", "same\r\nlines\r\n"],
    ["b.md", "the\nsame\n"],
    ["c.md", "old\r\n"],
  ]);

  const drift = compareArtifacts(artifacts, disk);

  expect(drift).toEqual({
    missing: [],
    stale: [{ path: "c.md", expected: "new\n", actual: "old\n" }],
    stray: [],
  });
});
