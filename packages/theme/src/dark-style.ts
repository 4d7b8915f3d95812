/**
 * The looks in the dark, apart from the rest: what reckons with colours takes longer to load than all else together.
 *
 * @module
 */
import Color from "colorjs.io";
import { contrast } from "./contrast.ts";
import type { ThemePropertyName, ThemeValues } from "./theme-properties.ts";
import { type Theme, themeValues } from "./theme-style.ts";

/**
 * Writes the declarations that turn a theme's colours round, for screens in the dark: grounds in a shade of its ink, and
 * each colour in its own hue, as light as it takes to be read on them.
 */
export function darkStyle(theme: Theme = "plain"): string {
  const declarations = Object.entries(darkValues(themeValues(theme))).map(
    ([name, value]) => `${name}: ${value};`,
  );
  return declarations.join("\n");
}

function darkValues(values: ThemeValues): ThemeValues {
  const grounds = Object.fromEntries(
    Object.entries(groundLightness).map(([name, lightness]) => [name, shade(values["--ink"], lightness)]),
  );
  const tint = grounds["--tint"] ?? "#000000";
  const colours = Object.entries(lightnessFrom).map(([name, from]) => {
    const own = values[name as ThemePropertyName];
    return [name, legible(own, { from, ground: tint, least: name === "--frame" ? ofShapes : ofText })];
  });
  return { ...grounds, ...Object.fromEntries(colours) };
}

/** How light the grounds and the lines on them are, from 0 to 1. */
const groundLightness = { "--paper": 0.185, "--tint": 0.235, "--hair": 0.34 } as const;

/** How light each colour is at least. */
const lightnessFrom = {
  "--ink": 0.93,
  "--soft": 0.78,
  "--quiet": 0.68,
  "--frame": 0.55,
  "--link": 0.77,
  "--full": 0.77,
  "--partial": 0.77,
  "--add-on": 0.77,
  "--none": 0.74,
  "--tone-1": 0.76,
  "--tone-2": 0.76,
  "--tone-3": 0.76,
  "--tone-4": 0.76,
  "--tone-5": 0.76,
  "--tone-6": 0.76,
  "--tone-7": 0.76,
} as const satisfies Partial<Record<ThemePropertyName, number>>;

/** The least contrasts that WCAG 2 asks of text and of shapes. */
const ofText = 4.5;
const ofShapes = 3;

/** Grounds are hardly coloured. */
const mostOfGrounds = 0.014;

function shade(of: string | undefined, lightness: number): string {
  const { c, h } = partsOf(of);
  return hexOf(lightness, Math.min(c, mostOfGrounds), h);
}

interface Legibility {
  readonly from: number;
  readonly ground: string;
  readonly least: number;
}

function legible(of: string | undefined, { from, ground, least }: Legibility): string {
  const { c: whole, h } = partsOf(of);
  const c = lightnessFrom["--ink"] === from ? Math.min(whole, mostOfGrounds) : whole;
  for (let lightness = from; lightness < 1; lightness += 0.01) {
    const colour = hexOf(lightness, c, h);
    if (contrast(colour, ground) >= least) return colour;
  }
  return "#ffffff";
}

function partsOf(colour = "#000000"): { readonly c: number; readonly h: number } {
  const [, c = 0, h = 0] = new Color(colour).to("oklch").coords;
  // What has no colour has no hue.
  return { c: c ?? 0, h: Number.isFinite(h) ? Number(h) : 0 };
}

function hexOf(lightness: number, c: number, h: number): string {
  const colour = new Color("oklch", [lightness, c, h]).to("srgb").toGamut();
  return colour.toString({ format: "hex", collapse: false });
}
