import fc from "fast-check";
import { expect, test } from "vitest";
import { type CompareState, everything, type Order } from "./compare-state.ts";
import type { KnownParts } from "./known-parts.ts";
import { readAddress } from "./read-address.ts";
import { writeAddress } from "./write-address.ts";

const known: KnownParts = {
  services: ["docker", "amazon-ecs", "k8s", "nomad", "fly", "cloud-run"],
  rows: ["gpu", "gpu*trait", "price", "learning-curve", "scale-to-zero", "since-2020"],
  layers: ["engine", "managed"],
  vendors: ["Docker, Inc.", "AWS & friends", "社群"],
  groups: ["scaling", "cost"],
  serviceTags: ["open source", "a.b_c", "雲端"],
  rowTags: ["x=1&y", "~"],
  moved: { ecs: "amazon-ecs", "old-gpu": "gpu" },
};

test("300 states survive the way into an address and back", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const address = writeAddress(state, known);

      expect(readAddress(address, known)).toEqual(state);
      expect(address.length).toBeLessThan(2000);
    }),
    { numRuns: 300 },
  );
});

test("what is shown to begin with has no address of its own", () => {
  expect(writeAddress(everything, known)).toBe("");
  expect(readAddress("", known)).toEqual(everything);
});

test("an address names what was chosen in words that can be read, and what is missing where that is less", () => {
  const wants = [{ row: "gpu", of: ["full", "add-on"] }];
  const state = { ...everything, services: ["k8s", "docker"], rows: known.rows.slice(1), wants };

  expect(writeAddress(state, known)).toBe("?c=k8s.docker&r=-gpu&w=gpu_is_full&w=gpu_is_add-on");
});

test("an old id leads to where it lives", () => {
  expect(
    readAddress("?c=ecs.docker&b=ecs&w=old-gpu_is_full&o=old-gpu_answer&open=old-gpu.ecs", known),
  ).toMatchObject({
    services: ["amazon-ecs", "docker"],
    baseline: "amazon-ecs",
    wants: [{ row: "gpu", of: ["full"] }],
    serviceOrder: { by: "answer", at: "gpu" },
    opened: { row: "gpu", service: "amazon-ecs" },
  });
});

test("what an address says that nobody knows changes nothing", () => {
  const hostile =
    "?c=%00.nobody&r=__proto__.constructor&l=toString&v=%3Cscript%3E&w=__proto__&w=gpu_has_x&o=gpu_worst&b=&d=yes&open=gpu&p=docker&zz=1";

  expect(readAddress(hostile, known)).toEqual(everything);
});

test("no text at all makes the reading of an address fail, and what was read is known", () => {
  const anyQuery = fc.array(
    fc.tuple(
      fc.constantFrom(
        "c",
        "r",
        "cq",
        "q",
        "l",
        "g",
        "v",
        "t",
        "w",
        "b",
        "d",
        "o",
        "ro",
        "x",
        "a",
        "p",
        "open",
      ),
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom(".", "-", "_", "-docker", "gpu_is_", "gpu_min_%", "__proto__"),
      ),
    ),
  );
  fc.assert(
    fc.property(anyQuery, fc.string(), (parts, rest) => {
      const state = readAddress(
        `?${parts.map(([name, value]) => `${name}=${value}`).join("&")}${rest}`,
        known,
      );

      for (const id of [...(state.services ?? []), ...(state.pair ?? [])])
        expect(known.services).toContain(id);
      for (const { row } of state.wants) expect(known.rows).toContain(row);
      expect(readAddress(writeAddress(state, known), known)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

function some(all: readonly string[]) {
  return fc.shuffledSubarray([...all]);
}

const text = fc.string({ maxLength: 100, unit: "grapheme" }).filter((one) => one.length <= 100);
const value = text.filter((one) => one !== "");

const anyWants = fc.uniqueArray(
  fc.record(
    {
      row: fc.constantFrom(...known.rows),
      of: fc.uniqueArray(fc.oneof(fc.constantFrom("full", "none", "true"), value), { maxLength: 2 }),
      atMost: value,
      atLeast: value,
    },
    { requiredKeys: ["row", "of"] },
  ),
  { selector: ({ row }) => row, maxLength: 2 },
);

function anyOrder(places: readonly string[]): fc.Arbitrary<Order> {
  const down = { isBackwards: fc.constant(true) };
  return fc.oneof(
    fc.record({ by: fc.constant("name" as const), ...down }, { requiredKeys: ["by"] }),
    fc.record(
      { by: fc.constantFrom("answer" as const, "date" as const), at: fc.constantFrom(...places), ...down },
      { requiredKeys: ["by", "at"] },
    ),
  );
}

const anyState: fc.Arbitrary<CompareState> = fc.record(
  {
    services: some(known.services),
    rows: some(known.rows),
    serviceText: text,
    rowText: text,
    layers: some(known.layers),
    vendors: some(known.vendors),
    groups: some(known.groups),
    serviceTags: some(known.serviceTags),
    rowTags: some(known.rowTags),
    wants: anyWants,
    baseline: fc.constantFrom(...known.services),
    onlyDifferences: fc.boolean(),
    isWide: fc.boolean(),
    serviceOrder: anyOrder(known.rows),
    rowOrder: anyOrder(known.services),
    isTransposed: fc.boolean(),
    pair: fc.shuffledSubarray([...known.services], { minLength: 2, maxLength: 2 }),
    opened: fc.record({ row: fc.constantFrom(...known.rows), service: fc.constantFrom(...known.services) }),
  },
  {
    requiredKeys: [
      "serviceText",
      "rowText",
      "layers",
      "vendors",
      "groups",
      "serviceTags",
      "rowTags",
      "wants",
      "onlyDifferences",
      "isWide",
    ],
  },
);
