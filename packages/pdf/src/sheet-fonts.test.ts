import { composeBody, stylesheet } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
});
afterAll(() => printer.close());

const languages = ["en", "zh-Hant-TW", "zh-Hans-CN"];
const texts = [
  ["Greek", "5 μs λ Δ Ω π ἀρχή"],
  ["Cyrillic", "Развёртывание ґ Ѣ ҫ"],
  ["Vietnamese", "Triển khai ứng dụng Ằ ẵ Ơ ư"],
  ["the rest of Latin", "Łódź ẞ ḿ ǎ"],
  ["signs of currencies", "5 ₹ 6 ₽ 7 ₴"],
] as const;

test.each(languages.flatMap((lang) => texts.map(([name, text]) => ({ lang, name, text }))))(
  "In sheets of $lang, $name is set in Inter, in each weight, and can be copied",
  async ({ lang, text }) => {
    const pdf = await print(lang, text);

    expect(pdf.fonts).toEqual(["Inter-Bold", "Inter-Medium", "Inter-Regular", "Inter-SemiBold"]);
    expect(pdf.lines).toEqual([text, text, text, text]);
  },
);

const digits = "10⁰ ⁱ x⁴⁵⁶⁷⁸⁹ ⁺⁻⁼⁽⁾ⁿ H₀₁₂₃₄₅₆₇₈₉ ₊₋₌₍₎";
const operators =
  "≤ ≥ ≠ ≈ ± × ÷ − ∞ √ ∑ ∫ ∂ ∏ ∈ ∉ ⊂ ⊆ ∪ ∩ ∧ ∨ ¬ ∀ ∃ ⇒ ⇔ ∝ ∅ ≡ ∓ ∘ ⋅ ∇ ∥ ∠ ⌈⌉ ⌊⌋ ≪ ≫ ≃ ≅ ⊕ ⊗ ℕ ℝ ℤ ↦ ⟨⟩";

test.each(languages)(
  "In sheets of %s, raised and lowered digits and signs of mathematics are printed",
  async (lang) => {
    const raised = await print(lang, digits);
    const signs = await print(lang, operators);

    expect(raised.fonts).toEqual(["Inter-Bold", "Inter-Medium", "Inter-Regular", "Inter-SemiBold"]);
    expect(raised.lines).toEqual(Array(4).fill(digits));
    // They take more than a line.
    expect(signs.lines.join("").replaceAll(" ", "")).toBe(operators.replaceAll(" ", "").repeat(4));
  },
);

test.each([
  ["zh-Hant-TW", "NotoSansTCThin"],
  ["zh-Hans-CN", "NotoSansSCThin"],
])("In sheets of %s, Chinese letters and signs that Inter has too are set in %s", async (lang, family) => {
  const text = "中—…“”‘’·€№™";

  const pdf = await print(lang, text);

  expect(pdf.fonts).toEqual([`${family}-Bold`, `${family}-Regular`]);
  expect(pdf.lines).toEqual([text, text, text, text]);
});

test("Greek amid Chinese is set as Latin letters are there", async () => {
  const pdf = await print("zh-Hant-TW", "延遲5μs與Δ");

  expect(pdf.fonts.filter((name) => !name.startsWith("Inter-"))).toEqual([
    "NotoSansTCThin-Bold",
    "NotoSansTCThin-Regular",
  ]);
  expect(pdf.lines[0]?.replaceAll(" ", "")).toBe("延遲5μs與Δ");
});

test.each(languages)("In sheets of %s, a script that no font of ours has is refused", async (lang) => {
  await expect(print(lang, "א")).rejects.toMatchObject({ characters: ["א"] });
});

test.each(
  languages.flatMap((lang) =>
    ["\u0254\u0303", "\u00ea\u030c", "x\u0303", "\u0251"].map((text) => [lang, text]),
  ),
)("In sheets of %s, %s is named as a whole, or printed as a whole", async (lang, text) => {
  const outcome = await print(lang, text).catch((error: unknown) => error);

  expect(outcome).toMatchObject(
    [...text].length > 1 ? { characters: [text] } : { lines: Array(4).fill(text) },
  );
});

test.each(
  languages.flatMap((lang) =>
    [
      ["か\u3099 は\u309a", "が ぱ"],
      ["e\u0301 a\u0323\u0302", "é ậ"],
      ["&#x3D;\u0338", "≠"],
    ].map(([body = "", text]) => ({ lang, body, text })),
  ),
)(
  "In sheets of $lang, a letter and its mark are printed as the letter that they are: $text",
  async (scene) => {
    const { lines } = await print(scene.lang, composeBody(scene.body));

    expect(lines).toEqual(Array(4).fill(scene.text));
  },
);

test.each(languages)("In sheets of %s, joiners and selectors leave no sign of their own", async (lang) => {
  const { lines } = await print(lang, "葛\u{e0100} a\u200cb ✓\ufe0e");

  expect(lines.map((line) => line.replace(/\p{DI}/gu, ""))).toEqual(Array(4).fill("葛 ab ✓"));
});

/** Prints a text once in each weight, and gives the names of the fonts and the lines. */
async function print(lang: string, text: string) {
  const body = [400, 500, 600, 700].map((weight) => `<p style="font-weight: ${weight}">${text}</p>`).join("");
  const pageStyle = "@page { size: A5; margin: 15mm }";
  const bytes = await printer.print({
    id: "sheet",
    lang,
    title: "",
    stylesheet: stylesheet(),
    pageStyle,
    body,
  });
  const names = Array.from(
    Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g),
    ([, name = ""]) => name,
  );
  return { fonts: [...new Set(names)].toSorted(), lines: await readLines(bytes) };
}

async function readLines(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { items } = await page.getTextContent();
  await loading.destroy();
  const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
  return text.split("\n").filter((line) => line !== "");
}
