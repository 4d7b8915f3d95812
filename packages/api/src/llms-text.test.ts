import { wholeContents } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { apiFiles } from "./api-files.ts";
import { llmsText } from "./llms-text.ts";
import { harbours } from "./testing/harbours.ts";

test("llmsText() has a title, a summary, and links that lead to files", () => {
  const dataset = harbours(["en", "zh-TW"]);
  const paths = new Set(Array.from(apiFiles(dataset, dataset.locales), ({ path }) => path));

  const text = String(wholeContents(llmsText(dataset, dataset.locales)));

  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link = ""]) => link);
  expect(text).toMatch(/^# @example\/harbours\n\n> A comparison\. Services: 2; rows: 1; /);
  expect(text).toContain("- [Tugs](v1/en/capabilities/tugs.md): A tug pulls a ship in.\n");
  expect(text).toContain("繁體中文 (`v1/zh-TW/`)");
  expect(links.filter((link) => !link.startsWith("https:") && !paths.has(link))).toEqual([]);
});
