import { expect, test } from "vitest";
import { contrast } from "./contrast.ts";
import { darkStyle } from "./dark-style.ts";
import { builtInThemes, themeProperties } from "./theme-properties.ts";

const coloured = Object.entries(themeProperties).flatMap(([name, { kind }]) =>
  kind === "colour" ? [name] : [],
);

test.each([...builtInThemes, { "--ink": "#ffffff", "--link": "#ffff00", "--none": "#000000" }])(
  "darkStyle() turns each colour of %j round, so that it can be read on its dark grounds",
  (theme) => {
    const colours = new Map(
      darkStyle(theme)
        .split("\n")
        .map((line) => line.slice(0, -1).split(": "))
        .map(([name = "", value = ""]) => [name, value]),
    );
    const of = (name: string) => colours.get(name) ?? "";

    expect([...colours.keys()].toSorted()).toEqual(coloured.toSorted());
    for (const [name, colour] of colours) {
      if (["--paper", "--tint", "--hair"].includes(name)) continue;
      const least = name === "--frame" ? 3 : 4.5;
      for (const ground of ["--paper", "--tint"])
        expect(contrast(colour, of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
    expect(contrast(of("--paper"), "#000000")).toBeLessThan(1.5);
  },
);
