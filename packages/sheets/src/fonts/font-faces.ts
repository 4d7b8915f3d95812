import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { memoize } from "../memoize.ts";
import { parseUnicodeRange } from "./unicode-range.ts";

/** One static font file and the place it has in a family. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** What the file itself calls its family, and a PDF that has it: `NotoSansTCThin`. */
  readonly nameInPdf: string;
  /** Absolute path of a woff2 file. */
  readonly file: string;
  /** The only text this face is for, as CSS writes it; a face without it may be used for all text. */
  readonly unicodeRange?: string;
  /** The language whose shapes of Han characters the family has; Inter has none. */
  readonly lang?: "zh-Hant" | "zh-Hans";
}

/**
 * Lists the faces of Inter, Noto Sans Math, TC and SC, in the order in which CSS must declare them.
 *
 * Each Han weight is one big file and, declared before it, the numbered slices of the same design. CSS
 * prefers the face declared last, so that the big file gives all it has (few subsets in the PDF) and a
 * slice is fetched only for a character that the big file lacks, such as `→` or a rare name.
 */
export function listFontFaces(): readonly FontFace[] {
  allFaces ??= [
    ...interFaces("@fontsource/inter", interWeights),
    ...scriptFaces(),
    ...["Noto Sans TC", "Noto Sans SC"].flatMap((family) =>
      mathFaces(family, hanWeights, signsOfMathematics),
    ),
    ...hanFaces("@fontsource/noto-sans-tc", "Noto Sans TC", "zh-Hant", "chinese-traditional"),
    ...hanFaces("@fontsource/noto-sans-sc", "Noto Sans SC", "zh-Hans", "chinese-simplified"),
  ];
  return allFaces;
}

/** Listed once: a run asks for them several times, and hundreds of ranges have to be read for it. */
let allFaces: readonly FontFace[] | undefined;

/** Whether a face holds only uncommon characters: printing needs it, a website can do without. */
export function isRare({ lang, unicodeRange }: FontFace): boolean {
  if (lang === undefined || unicodeRange === undefined) return false;
  const ranges = parseUnicodeRange(unicodeRange);
  return !commonPoints.some((point) => ranges.some(([first, last]) => first <= point && point <= last));
}

/** The licence of each font package, and the name that it has beside the fonts. */
export function fontLicences(): readonly { readonly name: string; readonly file: string }[] {
  const licences = fontPackages.map((name) => ({
    name: `${name.slice("@fontsource/".length)}-OFL.txt`,
    file: require.resolve(`${name}/LICENSE`),
  }));
  return [...licences, { name: "inter-ui-OFL.txt", file: require.resolve("inter-ui/LICENSE.txt") }];
}

/** Reads which characters each part of a font package is for, keyed as its files are. */
function readUnicodeRanges(name: FontPackage): ReadonlyMap<string, string> {
  const ranges: Record<string, string> = require(`${name}/unicode.json`);
  return new Map(Object.entries(ranges).map(([key, range]) => [key.replace(/^\[(\d+)\]$/, "$1"), range]));
}

const fontPackages = [
  "@fontsource/inter",
  "@fontsource/noto-sans-math",
  "@fontsource/noto-sans-tc",
  "@fontsource/noto-sans-sc",
] as const;
type FontPackage = (typeof fontPackages)[number];

const require = createRequire(import.meta.url);

/** Signs and punctuation of everyday sheets that the big Han files leave to their slices. */
export const commonSigns = "，：；（）！？／％＋＝～－→←↔✓●○◐★≤≥≠≈①②③";
const commonPoints = Array.from(commonSigns, (sign) => sign.codePointAt(0) ?? 0);

/** The last has what nearly all text is made of, and wins where parts overlap. */
const interParts = ["cyrillic-ext", "cyrillic", "greek-ext", "greek", "vietnamese", "latin-ext", "latin"];

function interFaces(name: FontPackage, weights: readonly number[]): FontFace[] {
  const ranges = readUnicodeRanges(name);
  return weights.flatMap((weight) =>
    interParts.map((part) => ({
      family: "Inter",
      weight,
      nameInPdf: "Inter",
      file: fontFile(name, part, weight),
      unicodeRange: ranges.get(part) ?? "",
    })),
  );
}

const interWeights = [400, 500, 600, 700] as const;

/** The same design from its makers, for raised and lowered digits, since a number is set in one font, and for a cross that is of one weight. */
function scriptFaces(): FontFace[] {
  const folder = dirname(require.resolve("inter-ui/package.json"));
  const cuts = { 400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold" } as const;
  return interWeights.map((weight) => ({
    family: "Inter",
    weight,
    nameInPdf: "Inter",
    file: join(folder, `web/Inter-${cuts[weight]}.woff2`),
    unicodeRange: weight === 400 ? "U+2070-209F,U+2717" : "U+2070-209F",
  }));
}

/** Letters as signs, operators, arrows and brackets, of which the Han fonts have the more common ones. */
const signsOfMathematics = "U+2100-214F,U+2190-23FF,U+27C0-27EF,U+2980-2AFF";

/**
 * What a family takes from Noto Sans Math; declared before its own faces, which keep what they have. The font has one
 * weight, which stands for all: a bold one would be smeared.
 */
function mathFaces(family: string, weights: readonly number[], unicodeRange: string): FontFace[] {
  const file = fontFile("@fontsource/noto-sans-math", "latin", 400);
  return weights.map((weight) => ({ family, weight, nameInPdf: "NotoSansMath", file, unicodeRange }));
}

/** Two weights: a third would add a subset of Han glyphs to each file; medium text is set in the regular one. */
const hanWeights = [400, 700] as const;

function hanFaces(name: FontPackage, family: string, lang: "zh-Hant" | "zh-Hans", big: string): FontFace[] {
  const slices = [...readUnicodeRanges(name)].filter(([part]) => /^\d+$/.test(part));
  // The files are instances of a variable font, whose name is that of its lightest weight.
  const nameInPdf = `${family.replaceAll(" ", "")}Thin`;
  return hanWeights.flatMap((weight) => [
    ...slices.map(([part, unicodeRange]) => ({
      family,
      weight,
      nameInPdf,
      file: fontFile(name, part, weight),
      unicodeRange,
      lang,
    })),
    { family, weight, nameInPdf, file: fontFile(name, big, weight), lang },
  ]);
}

function fontFile(name: FontPackage, part: string, weight: number): string {
  return join(
    packageFolder(name),
    "files",
    `${name.slice("@fontsource/".length)}-${part}-${weight}-normal.woff2`,
  );
}

/** Asked of Node once for each package: there are hundreds of files, and each question costs. */
const packageFolder = memoize((name: FontPackage) => dirname(require.resolve(`${name}/package.json`)));
