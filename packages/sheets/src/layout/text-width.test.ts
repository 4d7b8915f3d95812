import { expect, test } from "vitest";
import { textWidth, widestWord } from "./text-width.ts";

test("textWidth() gives Chinese a square for each character and narrow letters little", () => {
  expect(textWidth("容器", 72)).toBeCloseTo(50.8);
  expect(textWidth("illi", 10)).toBeLessThan(textWidth("mmmm", 10) / 2);
});

test("textWidth() takes capital letters of every script for wide", () => {
  expect(textWidth("ДΔÜ", 10)).toBe(textWidth("DDU", 10));
});

test("widestWord() breaks at spaces and between Chinese characters, and at no hyphen", () => {
  const width = (text: string) => widestWord(text, 8);

  expect(width("a Kubernetes pod")).toBe(textWidth("Kubernetes", 8));
  expect(width("blue-green")).toBe(textWidth("blue-green", 8));
  expect(width("託管的 EKS 叢集")).toBe(textWidth("EKS", 8));
  expect(width("叢集與服務")).toBe(textWidth("叢", 8));
  expect(width("")).toBe(0);
});
