import { plainText } from "@stackmatrix/core";
import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { traitCell } from "./cell-view.ts";

const unit = { en: "GB", "zh-TW": "GB", "zh-CN": "GB" };

test.each([
  ["number", 1200, ["1,200 GB", "1,200 GB", "1,200 GB"]],
  ["number", { from: 5, to: 10 }, ["5–10 GB", "5–10 GB", "5–10 GB"]],
  ["number", { from: -5, to: 10 }, ["-5 to 10 GB", "-5 至 10 GB", "-5 至 10 GB"]],
  ["number", { atMost: 5 }, ["at most 5 GB", "最多 5 GB", "最多 5 GB"]],
  ["number", { atLeast: 5 }, ["at least 5 GB", "至少 5 GB", "至少 5 GB"]],
  ["number", { about: 5 }, ["about 5 GB", "約 5 GB", "约 5 GB"]],
  [
    "number",
    { text: { en: "varies", "zh-TW": "不一定", "zh-CN": "不一定" } },
    ["varies", "不一定", "不一定"],
  ],
  ["date", "2026-11-01", ["1 November 2026", "2026 年 11 月 1 日", "2026 年 11 月 1 日"]],
  ["date", "2026-02", ["February 2026", "2026 年 2 月", "2026 年 2 月"]],
  ["date", "2026", ["2026", "2026 年", "2026 年"]],
  ["date", { from: "2024", to: "2026" }, ["2024–2026", "2024 年至 2026 年", "2024 年至 2026 年"]],
  [
    "date",
    { from: "2025-12", to: "2026-01" },
    ["December 2025 to January 2026", "2025 年 12 月至 2026 年 1 月", "2025 年 12 月至 2026 年 1 月"],
  ],
  ["date", { atMost: "2026" }, ["2026 or earlier", "2026 年或更早", "2026 年或更早"]],
  ["date", { atLeast: "2026-05" }, ["May 2026 or later", "2026 年 5 月或更晚", "2026 年 5 月或更晚"]],
  ["date", { about: "1999" }, ["about 1999", "約 1999 年", "约 1999 年"]],
  ["version", "1.10", ["1.10", "1.10", "1.10"]],
  ["version", { from: "1.9", to: "1.10" }, ["1.9–1.10", "1.9–1.10", "1.9–1.10"]],
  ["version", { from: "2.0-rc.1", to: "2.1" }, ["2.0-rc.1 to 2.1", "2.0-rc.1 至 2.1", "2.0-rc.1 至 2.1"]],
  ["version", { atLeast: "3.2" }, ["3.2 or newer", "3.2 或更新版本", "3.2 或更高版本"]],
  ["version", { atMost: "3.2" }, ["3.2 or older", "3.2 或更舊版本", "3.2 或更低版本"]],
  ["boolean", true, ["yes", "是", "是"]],
  ["boolean", false, ["no", "否", "否"]],
  [
    "link",
    { url: "https://www.example.com/docs/" },
    ["example.com/docs", "example.com/docs", "example.com/docs"],
  ],
  [
    "link",
    { url: "https://example.com/", name: { en: "Docs", "zh-TW": "文件", "zh-CN": "文档" } },
    ["Docs", "文件", "文档"],
  ],
])("a value of the type %s, %j, is read as %j", (type, value, expected) => {
  const trait = { name: { en: "X" }, type, ...(type === "number" && { unit }), values: cellOf({ value }) };

  expect(readings(trait)).toEqual(expected);
});

test("a link leads to its address, and its condition is not part of it", () => {
  const value = { url: "https://example.com/a" };
  const trait = { name: { en: "X" }, type: "link", values: cellOf({ value, condition: { en: "by mail" } }) };

  expect(cellIn(trait, "en")?.text).toEqual([
    { kind: "link", href: "https://example.com/a", nodes: [{ kind: "text", text: "example.com/a" }] },
    { kind: "text", text: " (by mail)" },
  ]);
});

test("several values stand side by side, each with the unit that is nearest to it", () => {
  const values = [
    { id: "a", value: 1, unit: { en: "MB" } },
    { id: "b", value: { about: 2 }, condition: { en: "at night" } },
  ];
  const trait = {
    name: { en: "X" },
    type: "number",
    unit,
    values: { ...cellOf({ values }), beta: { ...cellOf({ values }).alpha, unit: { en: "TB" } } },
  };

  expect(readings(trait)[0]).toBe("1 MB; about 2 GB (at night)");
  expect(plainText(cellIn(trait, "en", "beta")?.text ?? "")).toBe("1 MB; about 2 TB (at night)");
});

function cellOf(fields: object): { readonly alpha: object } {
  return { alpha: { ...fields, basis: "by-definition" } };
}

function readings(trait: object): readonly string[] {
  return (["en", "zh-TW", "zh-CN"] as const).map((locale) => plainText(cellIn(trait, locale)?.text ?? ""));
}

function cellIn(trait: object, locale: "en" | "zh-TW" | "zh-CN", service = "alpha") {
  const dataset = aDataset({ "traits/x": trait }, { locales: ["en", "zh-TW", "zh-CN"] });
  const row = dataset.traits.get("x");
  const cell = row && traitCell(startPage(dataset, locale), row, service);
  return cell?.kind === "value" ? cell : undefined;
}
