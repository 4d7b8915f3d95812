import { expect, test } from "vitest";
import { createPatience } from "./patience.ts";

test("patience ends: after a second for one file, after some for all", () => {
  let waited = 0;
  const patiently = createPatience({ wait: (milliseconds) => (waited += milliseconds) }, () => true);
  const refuse = () => {
    throw new Error("held");
  };

  expect(() => patiently(refuse)).toThrow("held");
  const forOne = waited;
  for (let file = 0; file < 100; file++) expect(() => patiently(refuse)).toThrow("held");

  expect(forOne).toBeGreaterThan(500);
  expect(forOne).toBeLessThan(1000);
  expect(waited).toBeLessThanOrEqual(3000);
});

test("patience is not tried by what does not pass", () => {
  let tries = 0;
  const patiently = createPatience({ wait: () => undefined }, () => false);

  const attempt = () =>
    patiently(() => {
      tries += 1;
      throw new Error("gone");
    });

  expect(attempt).toThrow("gone");
  expect(tries).toBe(1);
});
