import fc from "fast-check";
import { expect, test } from "vitest";
import { readGuideAddress } from "./read-guide-address.ts";
import { writeGuideAddress } from "./write-guide-address.ts";

const conditions = ["small-team", "many-clouds", "no-servers", "gpu"];

test("300 sets of answers survive the way into an address and back", () => {
  const anyAnswers = fc.dictionary(fc.constantFrom(...conditions), fc.boolean());
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(readGuideAddress(writeGuideAddress(answers), conditions)).toEqual({ ...answers });
    }),
    { numRuns: 300 },
  );
});

test("conditions that a guide does not have are passed over, whatever they are called", () => {
  expect(readGuideAddress("?yes=__proto__.gpu.toString&no=%00&y=small-team", conditions)).toEqual({
    gpu: true,
  });
});
