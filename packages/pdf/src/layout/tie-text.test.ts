import { expect, test } from "vitest";
import { tieText } from "./tie-text.ts";

test("tieText() marks slashes of full width in text, and none in tags and drawings", () => {
  const drawing = '<svg role="img" aria-label="a／b">\n<text>c／d</text></svg>';

  expect(tieText(`<p title="e／f">g／h／i</p>${drawing}／`)).toBe(
    `<p title="e／f">g<span class="tied">／</span>h<span class="tied">／</span>i</p>${drawing}<span class="tied">／</span>`,
  );
});

test.each(["2026-04-30", "--memory", "CC-BY-4.0", "Apache-2.0", "CRI-O", "X-Ray"])(
  "tieText() keeps %s on one line",
  (text) => {
    expect(tieText(`<p id="${text}">See ${text}, too</p>`)).toBe(
      `<p id="${text}">See <span class="whole">${text}</span>, too</p>`,
    );
  },
);

test.each(["self-healing", "open-source", "a --", "2026-04", "--publish-everything-there-is"])(
  "tieText() leaves %s as it is",
  (text) => {
    expect(tieText(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  },
);

test("tieText() marks nothing twice", () => {
  expect(tieText('<span class="date">2026-04-30</span>')).toBe('<span class="date">2026-04-30</span>');
});
