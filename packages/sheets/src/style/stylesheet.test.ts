import { expect, test } from "vitest";
import { stylesheet } from "./stylesheet.ts";

const css = stylesheet();

test("Every colour of text stands out from the paper and from tinted blocks by 4.5 to 1", () => {
  const used = new Set(Array.from(css.matchAll(/(?<![-\w])color: ([^;]+);/g), ([, value = ""]) => value));
  // Characters that stand where something is drawn are not to be seen.
  const texts = [...used].filter((value) => !["inherit", "transparent"].includes(value)).flatMap(variablesOf);

  const faint = texts.flatMap((text) =>
    ["--paper", "--tint"]
      .filter((ground) => contrast(colourOf(text), colourOf(ground)) < 4.5)
      .map((on) => `${text} on ${on}`),
  );

  expect(texts).toEqual(expect.arrayContaining(["--ink", "--soft", "--none", "--tone-7"]));
  expect(faint).toEqual([]);
});

test("Each language is set in two families at most", () => {
  const stacks = Array.from(
    css.matchAll(/--family: ([^;]+);/g),
    ([, stack = ""]) => stack.match(/"[^"]+"/g) ?? [],
  );

  expect(stacks.length).toBeGreaterThan(2);
  for (const families of stacks) expect(families.length).toBeLessThanOrEqual(2);
});

/** The variables that a colour is written by; a layer's tone may be any of the seven. */
function variablesOf(value: string): readonly string[] {
  const name = value.match(/^var\((--[\w-]+)\)$/)?.[1];
  expect(name, value).toBeDefined();
  return name === "--tone" ? [1, 2, 3, 4, 5, 6, 7].map((tone) => `--tone-${tone}`) : [name ?? ""];
}

function colourOf(variable: string): string {
  const value = css.match(new RegExp(`${variable}: #([0-9a-f]{3,6});`))?.[1] ?? "";
  expect(value, variable).not.toBe("");
  return value.length === 3 ? value.replaceAll(/./g, "$&$&") : value;
}

/** As WCAG 2 reckons it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
