import { expect, test } from "vitest";
import { meets, readsAt, startReadSets } from "./read-sets.ts";

test("sets come back sorted from where they were put, and are met by any of their numbers", () => {
  const sets = startReadSets();
  const large = Array.from({ length: 40_000 }, (_, index) => index * 37);
  const places = [sets.add([]), sets.add([70_000, 3, 128]), sets.add(large), sets.add([0])];
  const bytes = sets.bytes();
  const marked = (...numbers: number[]) => {
    const marks = new Uint8Array(2_000_000);
    for (const number of numbers) marks[number] = 1;
    return marks;
  };

  expect(places.map((place) => [...readsAt(bytes, place)])).toEqual([[], [3, 128, 70_000], large, [0]]);
  expect(places.map((place) => meets(bytes, place, marked(128)))).toEqual([false, true, false, false]);
  expect(places.map((place) => meets(bytes, place, marked(37, 0)))).toEqual([false, false, true, true]);
});

test("a set is taken over from another block", () => {
  const [one, other] = [startReadSets(), startReadSets()];
  one.add([1]);
  const place = one.add([5, 1_000_000]);
  other.add([2, 3]);

  const taken = other.take(one.bytes(), place);

  expect([...readsAt(other.bytes(), taken)]).toEqual([5, 1_000_000]);
});
