import { expect, test } from "vitest";
import { findBackEdges } from "./find-back-edges.ts";

test.each([
  { arrows: "a-b b-c a-c", back: [] },
  { arrows: "a-b b-a", back: ["b-a"] },
  { arrows: "b-c c-d d-b a-c", back: ["b-c"] },
  { arrows: "a-a", back: ["a-a"] },
])("findBackEdges() finds the arrows that close a cycle: $arrows", ({ arrows, back }) => {
  const edges = arrows.split(" ").map((arrow) => {
    return { from: arrow.charAt(0), to: arrow.charAt(2), label: "", style: 0 };
  });
  const nodes = [..."abcd"].map((id) => ({ id, label: id }));

  const found = findBackEdges({ title: "Any", language: "en", nodes, edges });

  expect([...found].map(({ from, to }) => `${from}-${to}`)).toEqual(back);
});
