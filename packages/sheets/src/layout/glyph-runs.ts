/** A stretch of text, or a sign that is drawn because no font of ours has it, with one that says the same. */
export type GlyphRun =
  | { readonly text: string; readonly mark?: undefined }
  | { readonly text: string; readonly mark: Mark };

type Mark = "tick" | "cross" | "star";

/** Emoji that articles put into their tables; the fonts hold none, and a colour font would print as pictures. */
const marks: ReadonlyMap<string, Mark> = new Map([
  ["\u2705", "tick"],
  ["\u2714", "tick"],
  ["\u274c", "cross"],
  ["\u2716", "cross"],
  ["\u2b50", "star"],
]);

/** Signs of text that fonts have. */
const texts = { tick: "✓", cross: "✗", star: "★" } as const satisfies Record<Mark, string>;

/** Splits a text at the emoji that are drawn instead of set. */
export function glyphRuns(text: string): readonly GlyphRun[] {
  const runs: GlyphRun[] = [];
  for (const character of text.replace(/[\ufe0e\ufe0f]/g, "")) {
    const mark = marks.get(character);
    const last = runs.at(-1);
    if (mark) runs.push({ text: texts[mark], mark });
    else if (last && !last.mark) runs[runs.length - 1] = { text: last.text + character, mark: undefined };
    else runs.push({ text: character, mark: undefined });
  }
  return runs;
}
