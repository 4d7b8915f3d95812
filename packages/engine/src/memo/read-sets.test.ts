import { expect, test } from "vitest";
import { goOnWithReadSets, meeting, readsAt, startReadSets } from "./read-sets.ts";

test("sets come back from where they were put, with those that they name, and are met by any of their numbers", () => {
  const sets = startReadSets();
  const large = Array.from({ length: 40_000 }, (_, index) => index * 37);
  const shared = sets.add([7, 70_000]);
  const places = [
    sets.add([]),
    sets.add([3, 128], [shared]),
    sets.add(large),
    sets.add([0], [shared, shared]),
  ];
  const bytes = sets.bytes();
  const first = (...numbers: number[]) => {
    const marks = new Uint8Array(2_000_000);
    for (const number of numbers) marks[number] = 1;
    return places.map(meeting(bytes, marks));
  };

  expect(places.map((place) => [...readsAt(bytes, place)])).toEqual([
    [],
    [3, 128, 7, 70_000],
    large,
    [0, 7, 70_000],
  ]);
  expect(first(128)).toEqual([undefined, 128, undefined, undefined]);
  expect(first(70_000, 37)).toEqual([undefined, 70_000, 37, 70_000]);
  expect(first()).toEqual([undefined, undefined, undefined, undefined]);
});

test("a set is taken over from another block, and what several sets name is taken over once", () => {
  const one = startReadSets();
  one.add([1]);
  const shared = one.add([9, 2 ** 30]);
  const places = [one.add([5, 1_000_000], [shared]), one.add([6], [shared])];
  const other = startReadSets(one.bytes());
  other.add([2, 3]);

  const taken = places.map((place) => other.take(place));

  expect(taken.map((place) => [...readsAt(other.bytes(), place)])).toEqual([
    [5, 1_000_000, 9, 2 ** 30],
    [6, 9, 2 ** 30],
  ]);
  expect(other.bytes().length).toBeLessThan(one.bytes().length + 4);
});

test("a set is taken over with other numbers, or stays where it is", () => {
  const one = startReadSets();
  const places = [one.add([0, 2]), one.add([1])];

  const renumbered = startReadSets(one.bytes(), Uint32Array.of(9, 8, 7));
  const taken = places.map(renumbered.take);
  const going = goOnWithReadSets(one.bytes());
  const added = going.add([4], places);

  expect(taken.map((place) => [...readsAt(renumbered.bytes(), place)])).toEqual([[7, 9], [8]]);
  expect(places.map(going.take)).toEqual(places);
  expect([...readsAt(going.bytes(), added)]).toEqual([4, 1, 0, 2]);
});
