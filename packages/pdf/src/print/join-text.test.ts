import { describe, expect, test } from "vitest";
import { readGlyphs } from "../testing/read-glyphs.ts";
import { type GlyphWidths, joinText } from "./join-text.ts";

/** Two fonts: in one all glyphs are as wide as they are high, in the other half as wide. */
const fonts = new Map<string, GlyphWidths>([
  ["F4", () => 1000],
  ["F5", () => 500],
]);

const join = (...lines: string[]) => joinText(lines.join("\n"), fonts).split("\n");
const text = (...lines: string[]) => ["BT", ...lines, "ET"];
const at = (x: number, y: number) => `1 0 0 -1 ${x} ${y} Tm`;

describe("joinText()", () => {
  test("joins glyphs that stand side by side, and tells in thousandths where they do not", () => {
    const joined = join(
      ...text(
        "/F4 10.0000001 Tf",
        at(20, 30),
        "<0001> Tj",
        "10.0000012 0 Td <00020003> Tj",
        "19.95 0 Td <0004> Tj",
      ),
    );

    expect(joined).toEqual(text(at(20, 30), "/F4 10 Tf", "[<000100020003>5<0004>] TJ"));
  });

  test("goes on in another font where the line goes on, and in another text object", () => {
    const joined = join(
      ...text("/F4 10 Tf", at(20, 30), "<0001> Tj"),
      ...text("/F5 10 Tf", at(20, 30), "10 0 Td <0002> Tj"),
      ...text("/F4 8 Tf", at(20, 30), "15.2 0 Td <0003> Tj"),
    );

    expect(joined).toEqual(
      text(at(20, 30), "/F4 10 Tf", "<0001> Tj", "/F5 10 Tf", "<0002> Tj", "/F4 8 Tf", "[-25<0003>] TJ"),
    );
  });

  test("moves to another line, back in its own, and over a gap", () => {
    const joined = join(
      ...text("/F4 10 Tf", at(20, 30), "<0001> Tj"),
      ...text("/F4 10 Tf", at(20.125, 44.5), "<0002> Tj", "-7 0 Td <0003> Tj", "40 0 Td <0004> Tj"),
    );

    expect(joined).toEqual(
      text(
        at(20, 30),
        "/F4 10 Tf",
        "<0001> Tj",
        ".13 -14.5 Td",
        "<0002> Tj",
        "-7 0 Td",
        "<0003> Tj",
        "40 0 Td",
        "<0004> Tj",
      ),
    );
  });

  test("begins anew where text is slanted otherwise, or after something else was drawn", () => {
    const slanted = "1 0 .2 -1 30 30 Tm";
    const content = [
      ...text("/F4 10 Tf", at(20, 30), "<0001> Tj", slanted, "<0002> Tj"),
      "EMC",
      "/P <</MCID 2 >>BDC",
      ...text("/F4 10 Tf", at(40, 30), "<0003> Tj"),
    ];

    expect(join(...content)).toEqual([
      ...text(at(20, 30), "/F4 10 Tf", "<0001> Tj", slanted, "<0002> Tj"),
      "EMC",
      "/P <</MCID 2 >>BDC",
      ...text(at(40, 30), "/F4 10 Tf", "<0003> Tj"),
    ]);
  });

  test("moves along the axes of slanted text", () => {
    const slanted = "1 0 .25 -1 20 30 Tm";

    const joined = join(
      ...text("/F4 10 Tf", slanted, "<0001> Tj"),
      ...text("/F4 10 Tf", "1 0 .25 -1 20 50 Tm", "<0002> Tj", "2 -8 Td <0003> Tj"),
    );

    expect(joined.slice(3, -1)).toEqual(["<0001> Tj", "5 -20 Td", "<0002> Tj", "2 -8 Td", "<0003> Tj"]);
  });

  test("goes on where the last glyph ends if there is no move", () => {
    const joined = join(
      ...text(
        "/F4 10 Tf",
        at(20, 30),
        "<0001> Tj",
        "/Span<</ActualText <FEFF0061> >> BDC",
        "<00020003> Tj",
        "EMC",
        "<0004> Tj",
        "41 0 Td <0005> Tj",
      ),
    );

    expect(joined.filter((line) => /T[jJ]$/.test(line))).toEqual([
      "<0001> Tj",
      "<00020003> Tj",
      "[<0004>-100<0005>] TJ",
    ]);
  });

  test("keeps what is read in the place of glyphs, around these glyphs", () => {
    const instead = "/Span<</ActualText <FEFF2019> >> BDC";

    const joined = join(
      ...text("/F4 10 Tf", at(20, 30), "<0001> Tj", instead, "10 0 Td <0002> Tj", "EMC", "20 0 Td <0003> Tj"),
    );

    expect(joined.slice(3, -1)).toEqual(["<0001> Tj", instead, "<0002> Tj", "EMC", "[-1000<0003>] TJ"]);
  });

  test("writes lengths with two decimals, and matrices and colours as they are", () => {
    const precise = [".23999999 0 0 -.23999999 0 841.91998 cm", ".3023 .3412 .3882 rg", "2.0005 w"];

    expect(join("-.0049999 12.3456 m", "0.004 -0.5 1.5 2.999 7 8 c", ...precise)).toEqual([
      "0 12.35 m",
      "0 -.5 1.5 3 7 8 c",
      ...precise,
    ]);
  });

  test("writes as many decimals as can be seen of what is enlarged, and not one more after it", () => {
    const enlarged = "1181.09 0 0 1181.09 0 0 cm";

    expect(join("q", enlarged, ".6123456 1.2 m", "Q", "8 0 0 8 0 0 cm", ".6123456 1.2 l")).toEqual([
      "q",
      enlarged,
      ".61235 1.2 m",
      "Q",
      "8 0 0 8 0 0 cm",
      ".61 1.2 l",
    ]);
  });

  test.each([
    ["a font whose widths are unknown", "/F9 10 Tf"],
    ["text that is turned", "0 1 1 0 20 30 Tm"],
    ["an operator that Chromium does not use there", "2 Tr"],
    ["a string that is not in hexadecimal digits", "(a) Tj"],
  ])("leaves a page as it is that has %s", (_, line) => {
    const content = ["1.23456 2 m", ...text("/F4 10 Tf", at(20, 30), "<0001> Tj", line)];

    expect(join(...content)).toEqual(content);
  });

  test.each(["0", ".25", "-.3333"])("leaves every glyph where it was, leaning by %s", (lean) => {
    const widths = [0, 1, 7, 3.3, 12.121, -4, 30];
    const lines = widths.flatMap((width, index) =>
      text(
        `/F${4 + (index % 2)} ${8 + index / 3} Tf`,
        `1 0 ${lean} -1 ${20 + index * 7.7771} ${30 + Math.floor(index / 3) * 14.3} Tm`,
        "<0003> Tj",
        "<00010002> Tj",
        ...widths.map(
          (next, place) => `${next * 1.0173 + width} ${place === 3 ? -2 : 0} Td <000${place}> Tj`,
        ),
      ),
    );

    const before = readGlyphs(lines.join("\n"), fonts);
    const after = readGlyphs(join(...lines).join("\n"), fonts);

    expect(after).toHaveLength(before.length);
    for (const [index, glyph] of before.entries()) {
      const { x = 0, y = 0, size = 0, ...same } = after[index] ?? {};
      expect(same).toEqual({ font: glyph.font, glyph: glyph.glyph });
      expect(Math.hypot(x - glyph.x, y - glyph.y, size - glyph.size)).toBeLessThan(0.02);
    }
  });
});
