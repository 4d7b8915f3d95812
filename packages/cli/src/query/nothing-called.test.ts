import { expect, test } from "vitest";
import { nothingCalled } from "./nothing-called.ts";

test("nothingCalled() says which names there are where none is near", () => {
  const among = ["Nobody", "Example Lines", "Nobody"];

  expect(nothingCalled("No service has the vendor", "Nobdy", { among }).message).toBe(
    'No service has the vendor "Nobdy"\nDid you mean "Nobody"?',
  );
  expect(nothingCalled("No service has the vendor", "AWS", { among }).message).toBe(
    'No service has the vendor "AWS"\nThere are "Example Lines", "Nobody"',
  );
});
