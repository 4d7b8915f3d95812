import { expect, test } from "vitest";
import { catalog, describeDiagnostic, hasErrors } from "./catalog.ts";
import type { Diagnostic, DiagnosticCode } from "./diagnostic.ts";

const location = { path: "x.yaml" };

/** What is said of each code's smallest project is in tests/golden/diagnostics.txt; these are the other shapes of words. */
const scenes: [Diagnostic, string, string | undefined][] = [
  [
    { code: "schema/unknown-key", location, args: { key: "nmae", nearest: "name" } },
    'Unknown key "nmae"',
    'Did you mean "name"?',
  ],
  [
    { code: "schema/missing-key", location, args: { key: "basis" } },
    'Missing key "basis"',
    'Say what it rests on; a project that does not ask for this has "provenance: optional" in stackmatrix.yaml',
  ],
  [{ code: "schema/unknown-key", location, args: { key: "x" } }, 'Unknown key "x"', undefined],
  [
    { code: "schema/unknown-key", location, args: { key: "boats", nearest: "b", slip: "unquoted-before" } },
    'Unknown key "boats"',
    "If it belongs to the text before it, put that text in quotes",
  ],
  [
    { code: "yaml/syntax", location, args: { reason: "a reason", slip: "unquoted" } },
    "The YAML cannot be read: a reason",
    "Put the text in quotes",
  ],
  [
    { code: "number/not-exact", location, args: { value: "9007199254740993", nearest: "9007199254740992" } },
    'A number in JSON cannot be "9007199254740993"; it would become 9007199254740992',
    "Round it, or choose a unit that needs fewer digits",
  ],
  [
    { code: "number/not-exact", location, args: { value: ".inf" } },
    'No number in JSON is ".inf"',
    "Say it in words",
  ],
  [
    { code: "schema/one-of", location, args: { keys: ["a", "b", "c"], found: [] } },
    'One of "a", "b" or "c" is missing',
    'Keep exactly one of "a", "b" and "c"',
  ],
  [
    { code: "schema/one-of", location, args: { keys: ["a", "b"], found: ["a", "b"] } },
    '"a" and "b" exclude each other',
    'Keep exactly one of "a" and "b"',
  ],
  [
    { code: "file/not-utf8", location, args: { byte: 9 } },
    "The byte 0x09 is not UTF-8 here",
    "Save the file as UTF-8",
  ],
  [
    { code: "file/unknown-folder", location, args: { folder: "x" } },
    'No kind of entity has the folder "x"',
    undefined,
  ],
  [
    { code: "version/out-of-order", location, args: { since: "3.2", until: "3.1", of: "itself" } },
    'This begins with "3.2" and ends with "3.1", which is before',
    '"until" is the first version of which it no longer holds',
  ],
  [
    { code: "cell/missing-note", location, args: { support: "partial" } },
    '"partial" needs a note',
    'Say in "note" where the limit is',
  ],
  [
    { code: "cell/missing-note", location, args: { support: "add-on" } },
    '"add-on" needs a note',
    'Say in "note" with what it works',
  ],
  [
    { code: "cell/missing-note", location, args: { support: "judgement" } },
    '"judgement" needs a note',
    'Say in "note" why',
  ],
  [
    { code: "text/forbidden-character", location, args: { codePoint: "U+000A" } },
    "The character U+000A cannot stand in this text",
    'Write the text on one line; after ">-", lines are joined',
  ],
  [
    { code: "reference/quotes-nothing", location, args: { id: "docker", of: "services" } },
    'The article has no cell of "docker" in this row',
    'Quote the cell in "values", or take the service out here',
  ],
  [
    { code: "reference/quotes-nothing", location, args: { id: "essay", of: "sources" } },
    'No words of "essay" are quoted here',
    'Quote them in "claimedIn", or take the source out here',
  ],
  [
    { code: "text/forbidden-character", location, args: { codePoint: "U+D83D" } },
    "The character U+D83D cannot stand in this text",
    'Write the whole character, of which this is one half, as itself or with "\\U" and its number',
  ],
  [
    { code: "text/forbidden-character", location, args: { codePoint: "U+DFFFE" } },
    "The character U+DFFFE cannot stand in this text",
    "Delete the character; it cannot be seen",
  ],
  [
    { code: "id/invalid", location, args: { id: "do\u200bcker\ud83d" } },
    '"do<U+200B>cker<U+D83D>" cannot be an id',
    "An id is lower-case letters, digits and single hyphens, at most 128 characters",
  ],
  [
    { code: "id/invalid", location, args: { id: "chrome_Android" } },
    '"chrome_Android" cannot be an id',
    'An id is lower-case letters, digits and single hyphens, at most 128 characters, such as "chrome-android"',
  ],
  [
    {
      code: "name/duplicate",
      location,
      args: { name: "Qu\u200day", other: "quay", otherName: "Quay", place: "data/services/quay.yaml:1:9" },
    },
    'The name "Qu<U+200D>ay" is taken by "quay" at data/services/quay.yaml:1:9',
    'Give each entity of a kind a name of its own; "Quay" reads the same',
  ],
  [
    {
      code: "name/duplicate",
      location,
      args: { name: "Quay", other: "quay", otherName: "Quay", place: "data/services/quay.yaml:1:9" },
    },
    'The name "Quay" is taken by "quay" at data/services/quay.yaml:1:9',
    "Give each entity of a kind a name of its own",
  ],
  [
    { code: "theme/unknown", location, args: { name: "x", known: ["plain", "sand"] } },
    'No theme and no folder of the project is called "x"',
    'There are "plain" and "sand"',
  ],
  [
    { code: "docs/unknown-marker", location, args: { marker: "ende", nearest: "end" } },
    'No marker is called "ende"',
    'Did you mean "end"?',
  ],
  [
    { code: "docs/unknown-locale", location, args: { locale: "em", available: ["en"], nearest: "en" } },
    'The project has no texts in "em"',
    'Did you mean "en"?',
  ],
  [
    { code: "docs/invalid-value", location, args: { argument: "coverage", value: "x" } },
    '"x" is no value for the argument "coverage"',
    'Write "coverage" and nothing after it',
  ],
  [
    { code: "docs/misspelt-marker", location, args: { meant: "<!-- stackmatrix:end -->" } },
    "This looks like a marker, and is none",
    'Write "<!-- stackmatrix:end -->", or put it between backticks where it is only talked about',
  ],
  [
    { code: "docs/misplaced-marker", location, args: { within: "code" } },
    "The marker is indented so far that it is code",
    "Indent it as far as the text around it, or put it between fences where it is only talked about",
  ],
  [
    { code: "docs/misplaced-marker", location, args: { within: "paragraph" } },
    "The marker is indented so far that it belongs to the paragraph above it",
    "Indent it as far as the text around it",
  ],
  [
    { code: "docs/misplaced-marker", location, args: { within: "html" } },
    "The marker stands in an element of HTML that shows Markdown as it is",
    "Put it outside of the element",
  ],
  [
    { code: "translation/missing", location, args: { locale: "zh-TW" } },
    "The text is missing in 繁體中文 (zh-TW)",
    'Write it under "zh-TW", or as "{ zxx: … }" where it is the same in every language',
  ],
  [
    { code: "translation/missing-gloss", location, args: { id: "docker", locale: "en" } },
    "Readers of English (en) are not told what this quotation says",
    'Say it in "gloss", under "en" and "docker"',
  ],
  [
    {
      code: "translation/wrong-word",
      location,
      args: { word: "集群", locale: "zh-TW", atStart: false, use: ["叢集", "ECS 叢集", "叢集"] },
    },
    '"集群" is not a word for texts in 繁體中文 (zh-TW)',
    'Write "叢集" or "ECS 叢集"',
  ],
  [
    {
      code: "translation/wrong-word",
      location,
      args: { word: "集群", locale: "zh-TW", atStart: false, use: [] },
    },
    '"集群" is not a word for texts in 繁體中文 (zh-TW)',
    undefined,
  ],
  [
    {
      code: "translation/wrong-word",
      location,
      args: { word: "執行時", locale: "zh-TW", atStart: true, use: ["容器執行時"] },
    },
    '"執行時" is not a word to begin a clause with in 繁體中文 (zh-TW)',
    'Write "容器執行時"',
  ],
];

test.each(scenes)("describeDiagnostic() puts %j into words", (diagnostic, message, hint) => {
  expect(describeDiagnostic(diagnostic)).toMatchObject({ message, hint });
});

test("Codes are a topic and a bad state, in lower case", () => {
  const odd = (Object.keys(catalog) as DiagnosticCode[]).filter(
    (code) => !/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(code),
  );

  expect(odd).toEqual([]);
});

test("hasErrors() is not troubled by warnings", () => {
  const warning: Diagnostic = { code: "translation/missing", location, args: { locale: "en" } };
  const error: Diagnostic = { code: "file/empty", location, args: {} };

  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
});
