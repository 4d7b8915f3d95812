import type { Diagnostic } from "@stackmatrix/core";
import { contrast } from "./contrast.ts";
import type { PlacedValue } from "./read-theme-style.ts";
import { type ThemePropertyName, themeProperties } from "./theme-properties.ts";

/** The least contrast at which WCAG 2 holds small text to be legible. */
const least = 4.5;

/** Text that stands out too little from the ground it is printed on; what a theme leaves out has its usual colour. */
export function lowContrasts(found: ReadonlyMap<ThemePropertyName, PlacedValue>): readonly Diagnostic[] {
  const colourOf = (name: ThemePropertyName) => found.get(name)?.value ?? themeProperties[name].usual;
  return Object.entries(textsOn).flatMap(([ground, texts]) =>
    texts.flatMap((text): Diagnostic[] => {
      const on = ground as keyof typeof textsOn;
      const ratio = contrast(colourOf(text), colourOf(on));
      const location = (found.get(text) ?? found.get(on))?.location;
      if (ratio >= least || location === undefined) return [];
      // Rounded down, so that what is too little never looks like enough.
      const args = { property: text, ground: on, ratio: Math.floor(ratio * 100) / 100, least };
      return [{ code: "theme/low-contrast", location, args }];
    }),
  );
}

const tones = ["--tone-1", "--tone-2", "--tone-3", "--tone-4", "--tone-5", "--tone-6", "--tone-7"] as const;

/** What is printed on which ground. */
const textsOn = {
  "--paper": ["--ink", "--soft", "--quiet", "--link", "--full", "--partial", "--add-on", "--none", ...tones],
  "--tint": ["--ink", "--soft", "--link", "--full", "--none", ...tones],
} as const satisfies Partial<Record<ThemePropertyName, readonly ThemePropertyName[]>>;
