import type { Diagnostic } from "@stackmatrix/core";
import { contrast } from "./contrast.ts";
import type { PlacedValue } from "./read-theme-style.ts";
import { type ThemePropertyName, themeProperties } from "./theme-properties.ts";

/** What stands out too little from the ground it is printed on; what a theme leaves out has its usual colour. */
export function lowContrasts(found: ReadonlyMap<ThemePropertyName, PlacedValue>): readonly Diagnostic[] {
  const colourOf = (name: ThemePropertyName) => found.get(name)?.value ?? themeProperties[name].usual;
  return demands.flatMap(({ ground, least, marks }) =>
    marks.flatMap((mark): Diagnostic[] => {
      const ratio = contrast(colourOf(mark), colourOf(ground));
      const location = (found.get(mark) ?? found.get(ground))?.location;
      if (ratio >= least || location === undefined) return [];
      // Rounded down, so that what is too little never looks like enough.
      const args = { property: mark, ground, ratio: Math.floor(ratio * 100) / 100, least };
      return [{ code: "theme/low-contrast", location, args }];
    }),
  );
}

const tones = ["--tone-1", "--tone-2", "--tone-3", "--tone-4", "--tone-5", "--tone-6", "--tone-7"] as const;

/** The least contrasts at which WCAG 2 holds small text to be legible, and what is no text to be seen. */
const ofText = 4.5;
const ofShapes = 3;

interface Demand {
  readonly ground: ThemePropertyName;
  readonly least: number;
  readonly marks: readonly ThemePropertyName[];
}

/** What is printed on which ground. */
const demands: readonly Demand[] = [
  {
    ground: "--paper",
    least: ofText,
    marks: ["--ink", "--soft", "--quiet", "--link", "--full", "--partial", "--add-on", "--none", ...tones],
  },
  { ground: "--tint", least: ofText, marks: ["--ink", "--soft", "--link", "--full", "--none", ...tones] },
  { ground: "--paper", least: ofShapes, marks: ["--frame"] },
  { ground: "--tint", least: ofShapes, marks: ["--frame"] },
];
