import { expect, test } from "vitest";
import { tieSlashes } from "./tie-slashes.ts";

test("tieSlashes() marks slashes of full width in text, and none in tags and drawings", () => {
  const drawing = '<svg role="img" aria-label="a／b">\n<text>c／d</text></svg>';

  expect(tieSlashes(`<p title="e／f">g／h／i</p>${drawing}／`)).toBe(
    `<p title="e／f">g<span class="tied">／</span>h<span class="tied">／</span>i</p>${drawing}<span class="tied">／</span>`,
  );
});
