import { readdirSync, readFileSync } from "node:fs";
import {
  builtInThemes,
  readThemeManifest,
  readThemeStyle,
  themeProperties,
  themeStyle,
  themesFolder,
} from "@stackmatrix/theme";
import { describe, expect, test } from "vitest";
import { stylesheet } from "./stylesheet.ts";

const read = (path: string) => ({ path, text: readFileSync(new URL(path, themesFolder), "utf8") });

test("The themes that come with the tool are those that the core knows by name", () => {
  expect(readdirSync(themesFolder).toSorted()).toEqual([...builtInThemes].toSorted());
});

describe.each(builtInThemes)("the theme %s", (name) => {
  test("sets every property, with text that stands out enough from its ground", () => {
    const outcome = readThemeStyle(read(`${name}/theme.css`));

    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.ok && Object.keys(outcome.value).toSorted()).toEqual(
      Object.keys(themeProperties).toSorted(),
    );
  });

  test("says what it is", () => {
    expect(readThemeManifest(read(`${name}/theme.yaml`))).toMatchObject({
      ok: true,
      value: { licence: "MIT" },
    });
  });
});

test("The theme plain has the usual values, which the core measures contrasts by", () => {
  const outcome = readThemeStyle(read("plain/theme.css"));

  const usual = Object.entries(themeProperties).map(([name, property]) => [name, property.usual]);
  expect(outcome).toMatchObject({ ok: true, value: Object.fromEntries(usual) });
});

test("themeStyle() fills in from plain what a theme leaves out", () => {
  const style = themeStyle({ "--ink": "#123456" });

  expect(style).toContain("  --ink: #123456;\n");
  expect(style).toContain("  --paper: #ffffff;\n");
  expect(style.match(/--ink:/g)).toHaveLength(1);
});

test("stylesheet() leaves every colour to the theme", () => {
  const rules = stylesheet().replace(themeStyle(), "");

  // The desk under the paper, and its shadow, are not printed.
  const colours = rules.replace(/@media screen[\s\S]*/, "").match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi);
  expect(colours).toBeNull();
});

test("stylesheet() names no property that neither it nor the theme sets", () => {
  const style = stylesheet();

  const set = new Set(Array.from(style.matchAll(/^\s*(--[\w-]+):/gm), ([, name]) => name));
  const used = Array.from(style.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name);
  const fromElsewhere = [
    "--tone",
    "--page-width",
    "--page-height",
    "--fold",
    "--paper-width",
    "--margins",
    "--scale",
    "--code",
    "--white",
  ];
  expect(used.filter((name) => !set.has(name) && !fromElsewhere.includes(name ?? ""))).toEqual([]);
});

test("The README lists every property that a theme may set", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

  const unlisted = Object.keys(themeProperties).filter((name) => !readme.includes(`| \`${name}\` |`));
  expect(unlisted).toEqual(Array.from({ length: 7 }, (_, index) => `--tone-${index + 1}`));
  expect(readme).toContain("| `--tone-1` … `--tone-7` |");
});
