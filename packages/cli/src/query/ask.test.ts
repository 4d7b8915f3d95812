import { publishData } from "@stackmatrix/api";
import { smallDataset } from "@stackmatrix/core/testing";
import { compare, find } from "@stackmatrix/query";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";

const data = publishData(smallDataset());

test.each([
  [() => compare(data, ["fery"]), 'No service has the id "fery"\nDid you mean "ferry"?'],
  [() => compare(data, ["zeppelin"]), 'No service has the id "zeppelin"'],
  [() => compare(data, ["ferry"], { rows: ["efort"] }), 'No row has the id "efort"\nDid you mean "effort"?'],
  [() => compare(data, ["ferry"], { rows: ["vendr"] }), 'No row has the id "vendr"\nDid you mean "vendor"?'],
  [
    () => compare(data, ["ferry"], { rows: ["attributes/vendr" as "vendor"] }),
    'No attribute has the id "vendr"\nDid you mean "vendor"?',
  ],
  [
    () => compare(data, ["ferry"], { matrix: "ferry-or-rowbot" }),
    'No matrix has the id "ferry-or-rowbot"\nDid you mean "ferry-or-rowboat"?',
  ],
  [() => find(data, { layer: "watr" }), 'No layer has the id "watr"\nDid you mean "water"?'],
  [
    () => find(data, { support: { effort: "full" } }),
    'No capability has the id "effort"\nDid you mean the tradeoff "effort"?',
  ],
  [() => compare(data, ["constructor"]), 'No service has the id "constructor"'],
])("ask() says in a sentence what a question names that is not there: %s", (question, sentence) => {
  expect(() => ask<unknown>(data, question)).toThrow(
    expect.objectContaining({ exitCode: 2, message: sentence }),
  );
});

test("ask() leaves a bug a bug", () => {
  const bug = new TypeError("a bug");

  expect(() =>
    ask(data, () => {
      throw bug;
    }),
  ).toThrow(bug);
});
