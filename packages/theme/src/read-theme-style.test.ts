import { inBrief } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { readThemeStyle } from "./read-theme-style.ts";

const read = (text: string) => readThemeStyle({ path: "look/theme.css", text });

describe("readThemeStyle()", () => {
  test("takes colours, lengths and numbers of the list, written anew", () => {
    const text = `
      /* Night; { not a rule; } */
      :root {
        --ink: #ABC; --paper: rgb(0 16 255);
        --tint:rgb( 1,2 , 3 );
        --title: 20pt; --rule: 0.50mm; /* thin */ --name: 3.5mm;
        --leading: 1.50
      }
      :root{--hair:#010203}`;

    expect(read(text)).toMatchObject({
      ok: true,
      value: {
        "--ink": "#aabbcc",
        "--paper": "#0010ff",
        "--tint": "#010203",
        "--title": "20pt",
        "--rule": "0.5mm",
        "--name": "3.5mm",
        "--leading": "1.5",
        "--hair": "#010203",
      },
    });
  });

  test.each([
    ["@import url(https://example.com/a.css);", "1:1 theme/not-read"],
    ["@import 'a.css'; :root { --ink: #000 }", "1:1 theme/not-read"],
    ["@font-face { font-family: x; src: url(x) }", "1:1 theme/not-read"],
    ["@media print { :root { --ink: #000 } }", "1:1 theme/not-read"],
    ["body { --ink: #000 }", "1:1 theme/not-read"],
    ["a[href^='x'] { --ink: #000 }", "1:1 theme/not-read"],
    ["--ink: #000;", "1:1 theme/not-read"],
    [":root, body { --ink: #000 }", "1:1 theme/not-read"],
    [":root { --ink: url(https://example.com/) }", "1:16 theme/invalid-value"],
    [":root { --ink: expression(alert(1)) }", "1:16 theme/invalid-value"],
    [":root { --ink: var(--paper) }", "1:16 theme/invalid-value"],
    [":root { --ink: #000 !important }", "1:16 theme/invalid-value"],
    [":root { --ink: #0000 }", "1:16 theme/invalid-value"],
    [":root { --ink: rgb(0 0 256) }", "1:16 theme/invalid-value"],
    [":root { --ink: #000 /* black */ }", "1:16 theme/invalid-value"],
    [":root { --ink: '</style><script>' }", "1:16 theme/invalid-value"],
    [":root { --ink: \\23 000 }", "1:16 theme/invalid-value"],
    [":root { --ink: }", "1:9 theme/invalid-value"],
    [":root { --title: 200pt }", "1:18 theme/invalid-value"],
    [":root { --title: 20 }", "1:18 theme/invalid-value"],
    [":root { --title: calc(20pt) }", "1:18 theme/invalid-value"],
    [":root { --leading: 1.5em }", "1:20 theme/invalid-value"],
    [":root { --leading: -1.5 }", "1:20 theme/invalid-value"],
    [":root { --inc: #000 }", "1:9 theme/unknown-property"],
    [":root { background: url(x) }", "1:9 theme/unknown-property"],
    [":root { --page-height: 10mm }", "1:9 theme/unknown-property"],
    [":root { __proto__: #000 }", "1:9 theme/unknown-property"],
    [":root {\n  --ink: #000;\n  & p { color: red }\n}", "3:3 theme/not-read"],
    ["</style><script>", "1:1 theme/not-read"],
    ["}", "1:1 theme/not-read"],
  ])("takes nothing from %j", (text, expected) => {
    const outcome = read(text);

    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(inBrief)[0]).toBe(`look/theme.css:${expected}`);
  });

  test("reports everything that is wrong", () => {
    const text = ":root { --inc: #000; --ink: red; --tint: #fff; color: blue }";

    expect(read(text).diagnostics.map(inBrief)).toEqual([
      "look/theme.css:1:9 theme/unknown-property",
      "look/theme.css:1:29 theme/invalid-value",
      "look/theme.css:1:48 theme/unknown-property",
    ]);
  });

  test("warns of text that stands out too little, with usual colours where the theme is silent", () => {
    const outcome = read(":root { --soft: #888 }");
    const dark = read(":root {\n  --paper: #222;\n  --ink: #fff;\n}");

    expect(outcome.ok).toBe(true);
    expect(outcome.diagnostics).toMatchObject([
      {
        code: "theme/low-contrast",
        args: { property: "--soft", ground: "--paper", ratio: 3.54, least: 4.5 },
      },
      { code: "theme/low-contrast", args: { property: "--soft", ground: "--tint" } },
    ]);
    expect(dark.diagnostics.map(inBrief)).toContain("look/theme.css:2:12 theme/low-contrast");
  });

  test("warns of frames that are hardly seen, and asks less of them than of text", () => {
    const pale = read(":root { --frame: #aab2bc; }");
    const seen = read(":root { --frame: #838c98; }");

    expect(pale.diagnostics).toMatchObject([
      { code: "theme/low-contrast", args: { property: "--frame", ground: "--paper", ratio: 2.14, least: 3 } },
      { code: "theme/low-contrast", args: { property: "--frame", ground: "--tint", least: 3 } },
    ]);
    expect(seen.diagnostics).toEqual([]);
  });

  test("is quick with a text that is made to be slow", () => {
    const text = `${"/*;".repeat(100_000)}${"a".repeat(100_000)}${"a:".repeat(100_000)}{`;
    const start = performance.now();

    read(text);
    read(`:root {${text.slice(2)}`);

    expect(performance.now() - start).toBeLessThan(5000);
  });
});
