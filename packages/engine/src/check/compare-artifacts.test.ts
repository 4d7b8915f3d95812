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
