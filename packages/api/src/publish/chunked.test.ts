import { expect, test } from "vitest";
import { chunked } from "./chunked.ts";

const ids = Array.from({ length: 2000 }, (_, index) => `api-element-${index}`);

function chunksOf(list: readonly string[]): readonly string[] {
  return chunked(list, (id) => id, 32).map((chunk) => chunk.join(" "));
}

test("chunked() cuts a list into chunks of about so many, and leaves nothing out", () => {
  const chunks = chunksOf(ids);

  expect(chunks.join(" ").split(" ")).toEqual(ids);
  expect(chunks.length).toBeGreaterThan(30);
  expect(chunks.length).toBeLessThan(130);
  expect(chunksOf([])).toEqual([]);
});

test.each([0, 700, 1999])("chunked() changes at most two chunks where the item at %i goes away", (place) => {
  const known = new Set(chunksOf(ids));

  const changed = chunksOf(ids.toSpliced(place, 1)).filter((chunk) => !known.has(chunk));

  expect(changed.length).toBeLessThanOrEqual(1);
});
