import type { Diagnostic, Location, Outcome, SourceFile } from "@stackmatrix/core";
import { indexLines, nearestName } from "@stackmatrix/core";
import { lowContrasts } from "./low-contrasts.ts";
import { describeThemeValue, readThemeValue } from "./read-theme-value.ts";
import {
  isThemeProperty,
  type ThemePropertyName,
  type ThemeValues,
  themeProperties,
} from "./theme-properties.ts";
import { type ThemeToken, themeTokens } from "./theme-tokens.ts";

/** A value that was understood, and where it stands. */
export interface PlacedValue {
  readonly value: string;
  readonly location: Location;
}

/**
 * Reads a `theme.css`: custom properties of the list in rules for `:root`. What is taken is written anew from what was
 * understood, so that nothing else of the file, no address, rule or selector, can reach a sheet.
 */
export function readThemeStyle({ path, text }: SourceFile): Outcome<ThemeValues> {
  const position = indexLines(text);
  const found = new Map<ThemePropertyName, PlacedValue>();
  const problems: Diagnostic[] = [];
  let inside: "nothing" | "root" | "another rule" = "nothing";
  for (const token of themeTokens(text)) {
    if (token.kind === "end-of-rule" && inside !== "nothing") inside = "nothing";
    else if (inside === "another rule") continue;
    else if (token.kind === "root" && inside === "nothing") inside = "root";
    else if (token.kind === "declaration" && inside === "root") {
      const result = readDeclaration(token, place);
      if ("code" in result) problems.push(result);
      else found.set(result.name, result);
    } else {
      problems.push({ code: "theme/not-read", location: place(token), args: { what: shorten(token.text) } });
      if (token.text.endsWith("{")) inside = "another rule";
    }
  }
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const values: ThemeValues = Object.fromEntries(Array.from(found, ([name, { value }]) => [name, value]));
  return { ok: true, value: values, diagnostics: lowContrasts(found) };

  function place({ start, text }: Pick<ThemeToken, "start" | "text">): Location {
    return { path, range: { start: position(start), end: position(start + text.trimEnd().length) } };
  }
}

function readDeclaration(
  token: Extract<ThemeToken, { kind: "declaration" }>,
  place: (part: Pick<ThemeToken, "start" | "text">) => Location,
): (PlacedValue & { readonly name: ThemePropertyName }) | Diagnostic {
  const { name, value } = token;
  if (!isThemeProperty(name.text)) {
    const nearest = nearestName(name.text, Object.keys(themeProperties));
    return { code: "theme/unknown-property", location: place(name), args: { property: name.text, nearest } };
  }
  const location = place(value.text === "" ? name : value);
  const read = readThemeValue(value.text, themeProperties[name.text]);
  if (read !== undefined) return { name: name.text, value: read, location };
  const expected = describeThemeValue(themeProperties[name.text]);
  return { code: "theme/invalid-value", location, args: { value: shorten(value.text), expected } };
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
