import { expect, test } from "vitest";
import type { Outcome } from "../outcome.ts";
import { parseMany } from "./parse-again.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { ParsedFile } from "./parsed-file.ts";

const usual = `# What they can do
entities:
  # The first.
  crane: { name: Crane, since: 2.10 }

  hoist:
    name: >
      A hoist
        that lifts
    list: [1, "2"]
cite: [handbook]
`;

// Longer than what is read at once.
const padding = `# ${"so much to say ".repeat(100_000)}\n`;

test.each<[string, string]>([
  ["is as usual", usual],
  ["has the line ends of Windows", usual.replaceAll("\n", "\r\n")],
  ["says something before its entities", `cite: [handbook]\n${usual.replace("cite: [handbook]\n", "")}`],
  ["has a text with the look of an entity", usual.replace("A hoist", "A hoist\n\n      crane: {}")],
  ["has an id in quotes", usual.replace("hoist:", '"hoist":')],
  ["has numbers for ids", usual.replace("hoist:", "7:")],
  ["has an entity twice", usual.replace("hoist:", "crane:")],
  ["has a key twice in an entity", usual.replace("list:", "name: Twice\n    list:")],
  ["has its entities twice", `${usual}entities: {}\n`],
  ["has an entity without a value", usual.replace("{ name: Crane, since: 2.10 }", "")],
  ["has entities that are none", "entities:\n  - crane\n"],
  ["has no entities", "entities: {}\n"],
  ["has a second document", usual.replace("cite:", "---\ncite:")],
  ["has an anchor", usual.replace("{ name", "&it { name").replace("A hoist", "*it")],
  ["has a text that does not end", usual.replace("Crane,", '"Crane,')],
  ["has a text over several lines", usual.replace("Crane,", '"Crane\n  hoist: it",')],
  ["is indented with a tab", usual.replace("    name: >", "\tname: >")],
  ["has a character that no YAML holds before its entities", usual.replace("# What", "# \0What")],
  ["has a character that no YAML holds in an entity", usual.replace("Crane,", "Cra\0ne,")],
  ["has a mark of a conflict", usual.replace("  hoist:", "<<<<<<< ours\n  hoist:")],
  ["is nested too deeply", usual.replace("[1,", `${"[".repeat(500)}1${"]".repeat(500)}, [`)],
])("parseMany() finds the same as parseYaml() in a long file that %s", (_, text) => {
  for (const long of [padding + text, text + padding]) {
    const source = { path: "data/capabilities.yaml", text: long };
    const [one, other] = [parseMany(source), parseYaml(source)];

    expect(one.diagnostics).toEqual(other.diagnostics);
    expect(written(one)).toBe(written(other));
  }
});

/** What was read, with its numbers as they are written. */
function written(outcome: Outcome<ParsedFile>): string {
  const value = outcome.ok ? outcome.value.value : undefined;
  return JSON.stringify({ value }, (_, item) => (typeof item === "symbol" ? String(item) : item));
}
