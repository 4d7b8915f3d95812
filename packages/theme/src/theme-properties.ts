/** A property that a theme may set: what kind of value it takes, and what it is where a theme is silent. */
export type ThemeProperty =
  | { readonly kind: "colour"; readonly usual: string; readonly meaning: string }
  | {
      readonly kind: "length";
      readonly usual: string;
      readonly meaning: string;
      /** The unit in which the limits are given, and one that the value may have. */
      readonly unit: "mm" | "pt";
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: "number";
      readonly usual: string;
      readonly meaning: string;
      readonly least: number;
      readonly most: number;
    };

/** Everything that a theme decides, by the name of its custom property. */
export const themeProperties = {
  "--paper": colour("#ffffff", "the paper"),
  "--tint": colour("#f4f6f8", "the ground of what must be read as one thing"),
  "--ink": colour("#111827", "text"),
  "--soft": colour("#4d5763", "notes, leads and sources"),
  "--quiet": colour("#69727d", "signs that answer nothing"),
  "--hair": colour("#d5dae0", "lines between rows"),
  "--frame": colour("#848e9a", "frames of boxes"),
  "--link": colour("#1553a1", "links and pictures to think with"),
  "--full": colour("#0f7142", "the answer yes"),
  "--partial": colour("#8a5200", "the answer in part"),
  "--add-on": colour("#1a55ae", "the answer with something else"),
  "--none": colour("#b3261e", "the answer no, and what is wrong"),
  "--tone-1": colour("#14713f", "the layer of order 1"),
  "--tone-2": colour("#0a6b75", "the layer of order 2"),
  "--tone-3": colour("#1257b0", "the layer of order 3"),
  "--tone-4": colour("#8a5200", "the layer of order 4"),
  "--tone-5": colour("#ad3a6b", "the layer of order 5"),
  "--tone-6": colour("#5b3fae", "the layer of order 6"),
  "--tone-7": colour("#3b3f8f", "the layer of order 7"),
  "--title": length("23pt", [16, 32], "the title"),
  "--name": length("9.6pt", [8, 12], "headings of blocks"),
  "--gap": length("3.4mm", [1.5, 6], "the room between blocks"),
  "--rule": length("0.7mm", [0.1, 1.5], "the rule under the title"),
  "--line": length("0.2mm", [0.1, 0.5], "lines between rows"),
  "--corner": length("0.9mm", [0, 3], "the corners of boxes"),
  "--leading": {
    kind: "number",
    usual: "1.42",
    least: 1.25,
    most: 1.7,
    meaning: "the height of lines of text, as a factor on its size",
  },
} as const satisfies Readonly<Record<`--${string}`, ThemeProperty>>;

export type ThemePropertyName = keyof typeof themeProperties;

/** What a theme sets: values that hold nothing but a colour, a length or a number. */
export type ThemeValues = Readonly<Partial<Record<ThemePropertyName, string>>>;

/** Whether a custom property is one that a theme may set. */
export function isThemeProperty(name: string): name is ThemePropertyName {
  return Object.hasOwn(themeProperties, name);
}

/** The themes that come with the tool. */
export const builtInThemes = ["plain", "sand"] as const;
export type BuiltInTheme = (typeof builtInThemes)[number];

/** Whether a theme's name is that of one that comes with the tool. */
export function isBuiltInTheme(name: string): name is BuiltInTheme {
  return builtInThemes.some((known) => known === name);
}

function colour(usual: string, meaning: string) {
  return { kind: "colour", usual, meaning } as const;
}

function length(usual: `${number}${"mm" | "pt"}`, [least, most]: readonly [number, number], meaning: string) {
  return { kind: "length", usual, unit: usual.endsWith("pt") ? "pt" : "mm", least, most, meaning } as const;
}
