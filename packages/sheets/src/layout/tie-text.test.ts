import { expect, test } from "vitest";
import { tieText } from "./tie-text.ts";

test("tieText() marks slashes of full width in text, and none in tags and drawings", () => {
  const drawing = '<svg role="img" aria-label="a／b">\n<text>c／d</text></svg>';

  expect(tieText(`<p title="e／f">g／h／i</p>${drawing}／`)).toBe(
    `<p title="e／f">g<span class="tied">／</span>h<span class="tied">／</span>i</p>${drawing}<span class="tied">／</span>`,
  );
});

test.each([
  ...["2026-04-30", "--memory", "CC-BY-4.0", "Apache-2.0", "CRI-O", "X-Ray"],
  ...["244 GiB", "0.10 USD", "15 minutes", "16 vCPU", "0.037 美元", "15 分鐘"],
])("tieText() keeps %s on one line", (text) => {
  expect(tieText(`<p id="${text}">See ${text}, too</p>`)).toBe(
    `<p id="${text}">See <span class="whole">${text}</span>, too</p>`,
  );
});

test.each([
  ...["self-healing", "open-source", "zero-downtime", "kube-scheduler", "--health-cmd", "2026-04"],
  ...["(user-defined)", "“event-driven”,", "multi-region，", "half-trillion-dollar."],
])("tieText() lets %s go to the next line before it breaks", (text) => {
  expect(tieText(`<p id="${text}">See ${text} too</p>`)).toBe(
    `<p id="${text}">See <span class="joined">${text}</span> too</p>`,
  );
});

test.each([
  ...["a --", "a - b", "docs/zh-TW/a-b", "https://a-b.example", "x-y&#x27;s"],
  ...["3 services", "v1.2 GA", "1,2"],
])("tieText() leaves %s as it is", (text) => {
  expect(tieText(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
});

test("tieText() marks nothing twice", () => {
  expect(tieText('<span class="date">2026-04-30</span>')).toBe('<span class="date">2026-04-30</span>');
});

test("tieText() leaves no Han character of a short answer alone", () => {
  expect(tieText("<span>需要指標來源<sup>4</sup></span>")).toBe(
    '<span>需要指標<span class="whole">來源</span><sup>4</sup></span>',
  );
  expect(tieText("<span>來源</span>")).toBe("<span>來源</span>");
});
