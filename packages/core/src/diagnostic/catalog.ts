import { idMaxLength, isId } from "../schema/id.ts";
import { type Locale, languageNames } from "../schema/locale.ts";
import type { Diagnostic, DiagnosticArgs, DiagnosticCode } from "./diagnostic.ts";
import { nameInvisible } from "./name-invisible.ts";
import type { Slip } from "./slip.ts";

/** An error means that the data is wrong; a warning, that somebody should look at it some day. */
export type Severity = "error" | "warning";

/** What is said about one code. */
export interface CatalogEntry<Args> {
  readonly severity: Severity;
  /** What is wrong. */
  message(args: Args): string;
  /** What to do about it. */
  hint?(args: Args): string | undefined;
}

/** How grave each code is and how it is put into words. */
export const catalog: { readonly [Code in DiagnosticCode]: CatalogEntry<DiagnosticArgs[Code]> } = {
  "file/unknown-folder": {
    severity: "error",
    message: ({ folder }) => `No kind of entity has the folder "${folder}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "file/unexpected": {
    severity: "error",
    message: ({ name }) => `The file "${name}" does not belong here`,
    hint: ({ nearest }) =>
      didYouMean(nearest) ??
      'An entity is a file "<folder of its kind>/<id>.yaml", or one of several in "<kind>.yaml"',
  },
  "file/missing": {
    severity: "error",
    message: ({ name }) => `There is no "${name}"`,
    hint: () => "Make it, or name the one that is meant",
  },
  "file/too-large": {
    severity: "error",
    message: ({ bytes, limit }) => `The file has ${bytes} bytes, more than the ${limit} that are read`,
    hint: () => "Split it into several entities",
  },
  "file/not-utf8": {
    severity: "error",
    message: ({ byte }) => `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not UTF-8 here`,
    hint: () => "Save the file as UTF-8",
  },
  "file/name-not-utf8": {
    severity: "error",
    message: ({ name }) => `The name "${name}" has bytes that are not UTF-8`,
    hint: () => "Rename the file",
  },
  "file/empty": {
    severity: "error",
    message: () => "The file holds nothing",
    hint: () => "Write the entity, or delete the file",
  },
  "file/conflict-mark": {
    severity: "error",
    message: () => "A merge has left its marks here",
    hint: () => "Keep what is right of both sides, and delete the marks",
  },
  "file/link-outside": {
    severity: "error",
    message: ({ target }) => `The link leads to "${target}", outside the data`,
    hint: () => "Put the file itself here",
  },
  "file/not-regular": {
    severity: "error",
    message: () => "This is neither a file nor a folder",
    hint: () => "Replace it by a file",
  },
  "file/is-folder": {
    severity: "error",
    message: () => "A folder stands where a file belongs",
    hint: () => "Put a file in its place, or move the folder away",
  },
  "file/is-file": {
    severity: "error",
    message: ({ name }) => `"${name}" is a file, and a folder belongs there`,
    hint: () => "Put a folder in its place, or move the file away",
  },
  "file/kind-twice": {
    severity: "error",
    message: ({ kind }) => `There is a folder "${kind}" as well, and a kind is a folder of files or one file`,
    hint: ({ kind }) =>
      `Move what it holds into "${kind}", each entity to a file of its own, or the other way round`,
  },
  "file/unreadable": {
    severity: "error",
    message: ({ reason }) => `This cannot be read: ${reason}`,
    hint: () => "Let the user who runs this read it",
  },
  "yaml/syntax": {
    severity: "error",
    message: ({ reason }) => `The YAML cannot be read: ${reason}`,
    hint: ({ slip }) => slip && slipHints[slip],
  },
  "yaml/duplicate-key": {
    severity: "error",
    message: ({ key }) => `The key "${key}" stands here a second time`,
    hint: () => "Keep one of the two",
  },
  "yaml/several-documents": {
    severity: "error",
    message: () => "A second document starts here",
    hint: () => "Put each entity into a file of its own",
  },
  "yaml/alias": {
    severity: "error",
    message: () => "Anchors and aliases are not read",
    hint: () => 'Write the value out; a text that starts with "&" or "*" stands in quotes',
  },
  "yaml/tag": {
    severity: "error",
    message: ({ tag }) => `The tag "${tag}" is not read`,
    hint: () => "Write the value without a tag, in quotes where it must be a text",
  },
  "yaml/too-deep": {
    severity: "error",
    message: ({ limit }) => `Values are nested more than ${limit} levels deep`,
  },
  "id/invalid": {
    severity: "error",
    message: ({ id }) => `"${id}" cannot be an id`,
    hint: ({ id }) => {
      const rule = `An id is lower-case letters, digits and single hyphens, at most ${idMaxLength} characters`;
      const nearest = idLike(id);
      return nearest === undefined ? rule : `${rule}, such as "${nearest}"`;
    },
  },
  "id/reserved": {
    severity: "error",
    message: ({ id }) => `"${id}" cannot be an id, since Windows keeps the name for a device`,
    hint: () => "Choose another id",
  },
  "schema/unknown-key": {
    severity: "error",
    message: ({ key }) => `Unknown key "${key}"`,
    hint: ({ nearest, slip }) => (slip ? slipHints[slip] : didYouMean(nearest)),
  },
  "schema/missing-key": {
    severity: "error",
    message: ({ key }) => `Missing key "${key}"`,
    hint: ({ key }) =>
      key === "basis"
        ? 'Say what it rests on; a project that does not ask for this has "provenance: optional" in stackmatrix.yaml'
        : undefined,
  },
  "schema/wrong-type": {
    severity: "error",
    message: ({ expected, actual }) => `Expected ${expected}, found ${actual}`,
    hint: ({ slip }) => slip && slipHints[slip],
  },
  "schema/invalid-value": {
    severity: "error",
    message: ({ value, expected }) => `Expected ${expected}, found "${value}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "schema/one-of": {
    severity: "error",
    message: ({ keys, found }) =>
      found.length === 0
        ? `One of ${quotedList(keys, "or")} is missing`
        : `${quotedList(found, "and")} exclude each other`,
    hint: ({ found, keys }) =>
      found.length > 1 && found.every((key) => bounds.includes(key))
        ? 'Write a range with "from" and "to", or keep one of the two'
        : `Keep exactly one of ${quotedList(keys, "and")}`,
  },
  "number/not-exact": {
    severity: "error",
    message: ({ value, nearest }) =>
      nearest === undefined
        ? `No number in JSON is "${value}"`
        : `A number in JSON cannot be "${value}"; it would become ${nearest}`,
    hint: ({ nearest }) =>
      nearest === undefined ? "Say it in words" : "Round it, or choose a unit that needs fewer digits",
  },
  "range/reversed": {
    severity: "error",
    message: ({ from, to }) => `The range begins with "${from}", behind "${to}", which ends it`,
    hint: () => 'Write the lower end behind "from"',
  },
  "date/impossible": {
    severity: "error",
    message: ({ value }) => `The calendar has no ${value.split("-").length < 3 ? "month" : "day"} "${value}"`,
  },
  "url/not-https": {
    severity: "error",
    message: ({ value }) =>
      /^http:/i.test(value)
        ? `"${value}" is not an https address`
        : `"${value}" is not a web address with a domain name`,
    hint: () => 'Write "https://", a domain name and a path, without user name or backslash',
  },
  "url/in-clear": {
    severity: "warning",
    message: ({ value }) => `Whoever stands between can read and change what "${value}" answers`,
    hint: () => 'Write "https://", if the same page answers there',
  },
  "text/forbidden-character": {
    severity: "error",
    message: ({ codePoint }) => `The character ${codePoint} cannot stand in this text`,
    hint: ({ codePoint }) => forbiddenCharacterHint(codePoint),
  },
  "text/stray-mark": {
    severity: "error",
    message: ({ codePoint }) => `The character ${codePoint} has none before it that it could belong to`,
    hint: () => "Write it after a letter or a sign, or delete it",
  },
  "text/nothing-visible": {
    severity: "error",
    message: () => "The text has nothing that can be seen",
    hint: () => "Write what readers shall see, or leave the text out",
  },
  "text/link-not-https": {
    severity: "warning",
    message: ({ address }) => `No link can lead to "${address}", so that readers see it as it is written`,
    hint: () =>
      'Write "[text](https://…)" with a domain name and no user name, or put what is no link between backticks',
  },
  "text/short-too-long": {
    severity: "warning",
    message: ({ width, limit }) =>
      `The short text is ${width} columns wide, more than the ${limit} that a sheet has room for`,
    hint: ({ limit }) =>
      `Say it in ${limit} Latin letters or ${limit / 2} Chinese characters, the rest in "note"`,
  },
  "reference/unknown": {
    severity: "error",
    message: ({ kind, id }) => `No ${inWords(kind)} has the id "${id}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "reference/moved": {
    severity: "error",
    message: ({ kind, id, to }) => `The ${inWords(kind)} "${id}" has moved to "${to}"`,
    hint: ({ to }) => `Write "${to}"`,
  },
  "reference/moved-nowhere": {
    severity: "error",
    message: ({ kind, id }) => `No ${inWords(kind)} has the id "${id}" to move to`,
    hint: () => "Name the id under which the entity lives on",
  },
  "reference/itself": {
    severity: "error",
    message: ({ kind, id }) => `The ${inWords(kind)} "${id}" refers to itself`,
  },
  "reference/inherits-nothing": {
    severity: "error",
    message: ({ service }) => `"${service}" has no answer of its own here that could be inherited`,
    hint: () => "Inherit from a service that is assessed in this file and does not itself inherit",
  },
  "reference/quotes-nothing": {
    severity: "error",
    message: ({ id, of }) =>
      of === "services"
        ? `The article has no cell of "${id}" in this row`
        : `No words of "${id}" are quoted here`,
    hint: ({ of }) =>
      of === "services"
        ? 'Quote the cell in "values", or take the service out here'
        : 'Quote them in "claimedIn", or take the source out here',
  },
  "reference/unknown-node": {
    severity: "error",
    message: ({ id }) => `No node of this diagram has the id "${id}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "claim/not-cited": {
    severity: "error",
    message: () => "A documented statement needs its sources",
    hint: () => 'Add "sources" and "asOf", or change the basis',
  },
  "claim/other-date": {
    severity: "error",
    message: ({ asOf, date, source }) => `"asOf" is "${asOf}", but the date of "${source}" is "${date}"`,
    hint: ({ date }) => `Write "${date}", or say in "asOfNote" why it is another day`,
  },
  "claim/date-without-source": {
    severity: "error",
    message: ({ key }) => `"${key}" is the date of sources, and there are none`,
    hint: ({ key }) => `Add "sources", or delete "${key}"`,
  },
  "claim/cites-by-definition": {
    severity: "error",
    message: () => "What follows by definition has no source",
    hint: () => 'Delete "sources", or make it "documented"',
  },
  "claim/about-another": {
    severity: "error",
    message: ({ service }) => `No source of this cell is about "${service}", which inherits it`,
    hint: ({ service }) => `Cite one that speaks of "${service}" and says so in "about"`,
  },
  "cell/missing-note": {
    severity: "error",
    message: ({ support }) => `"${support}" needs a note`,
    hint: ({ support }) => noteHint(support),
  },
  "version/out-of-order": {
    severity: "warning",
    message: ({ of, since, until }) =>
      of === "itself"
        ? `This begins with "${since}" and ends with "${until}", which is before`
        : `This held until "${until}", and what came after it began with "${since}" already`,
    hint: ({ of }) =>
      of === "itself"
        ? '"until" is the first version of which it no longer holds'
        : 'Write the newest of "history" first; "until" is the first version of which an answer no longer holds',
  },
  "release/not-first": {
    severity: "warning",
    message: ({ date, first, firstDate, version }) =>
      `The release "${version}" of ${date} is newer than "${first}" of ${firstDate}, which is written first`,
    hint: () => "Write the newest release first: tables and sheets show that one",
  },
  "name/duplicate": {
    severity: "error",
    message: ({ name, other, place }) => `The name "${name}" is taken by "${other}" at ${place}`,
    hint: ({ name, otherName }) =>
      name === otherName
        ? "Give each entity of a kind a name of its own"
        : `Give each entity of a kind a name of its own; "${otherName}" reads the same`,
  },
  "name/ambiguous": {
    severity: "error",
    message: ({ word, term }) => `"${word}" means several things, as the term "${term}" says`,
    hint: () => "Add the vendor or another word that says which is meant",
  },
  "alias/shared": {
    severity: "warning",
    message: ({ alias, other }) => `"${other}" is called "${alias}" too`,
    hint: () => "Keep the alias where it is most at home, or explain it as a term",
  },
  "list/duplicate-id": {
    severity: "error",
    message: ({ id }) => `"${id}" stands in this list a second time`,
    hint: () => "Give each item an id of its own",
  },
  "relation/inverse-differs": {
    severity: "error",
    message: ({ type, inverse, found }) =>
      `The inverse of "${type}" is "${inverse}", whose own inverse is ${found === undefined ? "missing" : `"${found}"`}`,
    hint: ({ type, inverse }) =>
      `Write "inverse: ${type}" in "${inverse}", or say here in "reverse" how it reads from the other side`,
  },
  "relation/stored-twice": {
    severity: "error",
    message: ({ type, other }) => `The relation "${type}" to "${other}" is already stored`,
    hint: () => "Keep it on one side; the other is derived",
  },
  "guide/contradicts-cell": {
    severity: "error",
    message: ({ cell, actual, expected }) => `The data says "${actual}" for ${cell}, not ${expected}`,
    hint: () => "Mend the guide or the cell, whichever is wrong",
  },
  "matrix/empty-row": {
    severity: "error",
    message: ({ attribute }) => `No service of this matrix has "${attribute}"`,
    hint: ({ attribute }) => `Take the row out, or write "${attribute}" in the file of a service`,
  },
  "matrix/empty": {
    severity: "error",
    message: ({ missing }) =>
      missing === "services"
        ? "This matrix has no columns: it shows all services, and there are none"
        : "This matrix has no rows: it shows all capabilities, tradeoffs and traits, and there are none",
    hint: ({ missing }) =>
      missing === "services" ? "Add a service" : "Add one, or name fields of the services as its rows",
  },
  "matrix/empty-heading": {
    severity: "error",
    message: ({ heading }) => `No row stands under the heading "${heading}"`,
    hint: () => "Put it before the rows that it is for, or take it out",
  },
  "sheet/empty-block": {
    severity: "error",
    message: ({ block }) => `This block of ${block} has nothing to show but its heading`,
    hint: () => "Take it out, or write what it shall show",
  },
  "sheet/does-not-fit": {
    severity: "warning",
    message: ({ locale, limit, pages, fewestPages }) =>
      `In ${languageName(locale)} the sheet takes ${pages} pages, ${pages - limit} more than it may: in the smallest type that can be read, of 7 points, still ${fewestPages}`,
    hint: ({ limit }) =>
      `Say less, choose larger paper, allow more pages than ${limit}, or give the sources pages of their own`,
  },
  "sheet/missing-glyph": {
    severity: "error",
    message: ({ character, codePoint, script, sheet }) =>
      script === undefined
        ? `The sheet "${sheet}" shows "${character}" (${codePoint}), which none of the embedded fonts has`
        : `The sheet "${sheet}" shows a text in ${script} script, "${character}", for which no font is embedded`,
    hint: ({ script }) =>
      script === undefined
        ? "Say it in words, or with a sign that is more common"
        : "Write it in Latin, Greek, Cyrillic or Chinese letters",
  },
  "logo/not-usable": {
    severity: "error",
    message: ({ limit, reason }) => `The logo ${logoFaults(limit)[reason]}`,
    hint: ({ reason }) =>
      reason === "text"
        ? "Turn its text into paths: a picture has no fonts of its own"
        : "Use a small PNG, or a plain SVG",
  },
  "sheet/not-finished": {
    severity: "warning",
    message: ({ sheet, lacks, reason }) =>
      `The PDF of "${sheet}" goes without ${listed(
        lacks.map((part) => finishingParts[part]),
        "and",
      )}, since ${reason}`,
    hint: () => "Print it with another version of Chromium",
  },
  "theme/unknown": {
    severity: "error",
    message: ({ name }) => `No theme and no folder of the project is called "${name}"`,
    hint: ({ known, nearest }) => didYouMean(nearest) ?? `There are ${quotedList(known, "and")}`,
  },
  "theme/not-read": {
    severity: "error",
    message: ({ what }) => `A theme holds nothing but properties of :root; "${what}" is not read`,
    hint: () => 'Write properties alone, such as ":root { --ink: #111827; }"',
  },
  "theme/unknown-property": {
    severity: "error",
    message: ({ property }) => `No theme has the property "${property}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "theme/invalid-value": {
    severity: "error",
    message: ({ value, expected }) => `"${value}" is not ${expected}`,
  },
  "theme/low-contrast": {
    severity: "warning",
    message: ({ property, ground, ratio, least }) =>
      `${property} on ${ground} has a contrast of ${ratio}, less than ${least}`,
    hint: () => "Choose colours that lie further apart",
  },
  "target/none-committed": {
    severity: "error",
    message: () => "No target is committed, so there is nothing to compare",
    hint: () => 'Write "committed: true" at the targets whose files are kept in version control',
  },
  "source/stale": {
    severity: "warning",
    message: ({ date, days, isSeen, limit }) =>
      `The text ${isSeen ? "seen on" : "of"} ${date} is ${days} days old, more than ${limit}`,
    hint: () => 'Look for a newer text, or read it again and set its "checkedOn"',
  },
  "source/seen-and-dated": {
    severity: "error",
    message: () => "A text with a date needs no day on which it was seen",
    hint: () => 'Delete "seenOn", or make "date" "undated"',
  },
  "translation/missing": {
    severity: "warning",
    message: ({ locale }) => `The text is missing in ${languageName(locale)}`,
    hint: ({ locale }) =>
      `Write it under "${locale}", or as "{ zxx: … }" where it is the same in every language`,
  },
  "translation/missing-gloss": {
    severity: "warning",
    message: ({ locale }) => `Readers of ${languageName(locale)} are not told what this quotation says`,
    hint: ({ id, locale }) => `Say it in "gloss", under "${locale}" and "${id}"`,
  },
  "translation/stale": {
    severity: "warning",
    message: ({ locale }) => `The original has changed since it was translated into ${languageName(locale)}`,
    hint: () => 'Look at the translation, then run "stackmatrix translate --accept <kind>/<id>"',
  },
  "translation/unrecorded": {
    severity: "warning",
    message: ({ locale }) =>
      `The lock does not say from what the ${languageName(locale)} text was translated`,
    hint: () => 'Compare the two, then run "stackmatrix translate --accept <kind>/<id>"',
  },
  "translation/wrong-word": {
    severity: "error",
    message: ({ atStart, locale, word }) =>
      `"${word}" is not a word ${atStart ? "to begin a clause with" : "for texts"} in ${languageName(locale)}`,
    hint: ({ use }) => (use.length === 0 ? undefined : `Write ${quotedList([...new Set(use)], "or")}`),
  },
  "format/old": {
    severity: "error",
    message: ({ current, format }) =>
      `The project is written in format ${format}, and this version reads format ${current}`,
    hint: () => 'Run "stackmatrix migrate", which rewrites the files and keeps comments and order',
  },
  "format/new": {
    severity: "error",
    message: ({ current, format }) =>
      `The project is written in format ${format}, and this version reads up to format ${current}`,
    hint: () => "Install a newer version of stackmatrix",
  },
  "lock/invalid": {
    severity: "error",
    message: ({ reason }) => `The lock file cannot be read: ${reason}`,
    hint: () => 'Restore it from version control, or write it anew with "stackmatrix translate --accept"',
  },
  "docs/missing-begin": {
    severity: "error",
    message: () => "The block ends here, but it begins nowhere",
    hint: () =>
      'Put a comment "stackmatrix:begin matrix=…" on a line of its own above, or delete this marker',
  },
  "docs/missing-end": {
    severity: "error",
    message: () => "The block begins here, but it ends nowhere",
    hint: () =>
      'Put a comment "stackmatrix:end" on a line of its own below, or behind the value where it stands in a sentence',
  },
  "docs/nested-begin": {
    severity: "error",
    message: () => "A block begins inside another block",
    hint: () => 'End the first block with a comment "stackmatrix:end" above',
  },
  "docs/shared-line": {
    severity: "error",
    message: () => "The marker is not alone on its line",
    hint: () =>
      'Put the whole marker on a line of its own, or between backticks where it is only talked about; only "value" stands in a sentence, and its end in the same one',
  },
  "docs/no-match": {
    severity: "error",
    message: ({ name }) => `No file matches "${name}"`,
    hint: () =>
      'A star stands for any part of a name, two for any folders, as in "docs/**/*.md"; hidden folders, node_modules and what is rendered into folders are passed over',
  },
  "docs/no-block": {
    severity: "error",
    message: ({ name }) => `"${name}" has no block to fill`,
    hint: () =>
      "Put two markers into it, each on a line of its own and not in code, or take it out of this list",
  },
  "docs/misspelt-marker": {
    severity: "error",
    message: () => "This looks like a marker, and is none",
    hint: ({ meant }) => `Write "${meant}", or put it between backticks where it is only talked about`,
  },
  "docs/misplaced-marker": {
    severity: "error",
    message: ({ within }) => `The marker ${misplaced[within].message}`,
    hint: ({ within }) => misplaced[within].hint,
  },
  "docs/split-block": {
    severity: "error",
    message: () => "The block ends here, but it begins in another list item, quotation or element",
    hint: () => "Put both markers into the same one, indented alike",
  },
  "docs/invalid-mdx": {
    severity: "error",
    message: ({ reason }) => `The MDX cannot be read: ${reason}`,
  },
  "docs/unknown-marker": {
    severity: "error",
    message: ({ marker }) => `No marker is called "${marker}"`,
    hint: ({ nearest }) => didYouMean(nearest) ?? 'A block stands between "begin" and "end"',
  },
  "docs/open-quote": {
    severity: "error",
    message: () => "The quotation mark is not closed",
    hint: () => "Close it behind the value, or leave it out where the value has no spaces",
  },
  "docs/unknown-argument": {
    severity: "error",
    message: ({ argument, block }) =>
      block === undefined
        ? `A block takes no argument "${argument}"`
        : `A block of "${block}" takes no argument "${argument}"`,
    hint: ({ block, known, nearest }) => {
      const list =
        block === undefined
          ? `A block shows ${quotedList(known, "or")}`
          : `It takes ${quotedList(known, "and")}`;
      return nearest === undefined ? list : `${didYouMean(nearest)} ${list}`;
    },
  },
  "docs/repeated-argument": {
    severity: "error",
    message: ({ argument }) => `The argument "${argument}" stands here a second time`,
    hint: () => "Keep one of the two",
  },
  "docs/invalid-value": {
    severity: "error",
    message: ({ argument, value }) => `"${value}" is no value for the argument "${argument}"`,
    hint: ({ argument, expected }) =>
      expected === undefined
        ? `Write "${argument}" and nothing after it`
        : `Write "${argument}=" and ${expected} after it`,
  },
  "docs/missing-argument": {
    severity: "error",
    message: ({ argument, missing }) => `A block of "${argument}" needs "${missing}" as well`,
    hint: ({ missing }) => `Add "${missing}="`,
  },
  "docs/no-subject": {
    severity: "error",
    message: () => "The block does not say what it shows",
    hint: ({ arguments: keys }) => `Add ${quotedList(keys, "or")}`,
  },
  "docs/two-subjects": {
    severity: "error",
    message: ({ arguments: keys }) => `The block is to show two things, ${quotedList(keys, "and")}`,
    hint: () => "Make two blocks of it",
  },
  "docs/unknown-matrix": {
    severity: "error",
    message: ({ id }) => `No matrix has the id "${id}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "docs/unknown-kind": {
    severity: "error",
    message: ({ kind }) => `No kind of entity is called "${kind}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "docs/unknown-row": {
    severity: "error",
    message: ({ id }) => `No capability, tradeoff, trait or field of services is called "${id}"`,
    hint: ({ nearest }) => didYouMean(nearest),
  },
  "docs/ambiguous-row": {
    severity: "error",
    message: ({ id }) => `More than one row is called "${id}"`,
    hint: ({ candidates }) => `Write ${quotedList(candidates, "or")}`,
  },
  "docs/unknown-locale": {
    severity: "error",
    message: ({ locale }) => `The project has no texts in "${locale}"`,
    hint: ({ available, nearest }) => didYouMean(nearest) ?? `It has ${quotedList(available, "and")}`,
  },
  "docs/empty-block": {
    severity: "error",
    message: ({ block }) => `This block of ${block} has nothing to show`,
    hint: () => "Take it out, or write what it shall show",
  },
};

/** Where a marker is none, and what to do about it. */
const misplaced = {
  code: {
    message: "is indented so far that it is code",
    hint: "Indent it as far as the text around it, or put it between fences where it is only talked about",
  },
  paragraph: {
    message: "is indented so far that it belongs to the paragraph above it",
    hint: "Indent it as far as the text around it",
  },
  html: {
    message: "stands in an element of HTML that shows Markdown as it is",
    hint: "Put it outside of the element",
  },
  "line-start": {
    message: "begins a line of text, all of which Markdown takes for HTML then",
    hint: "Put a word before it",
  },
} as const;

/** How grave a diagnostic is, and its words. */
export interface Description {
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | undefined;
}

/** Puts one diagnostic into words. */
export function describeDiagnostic(diagnostic: Diagnostic): Description {
  // The entry and the arguments have the same code, which a union of functions cannot express.
  const entry = catalog[diagnostic.code] as CatalogEntry<unknown>;
  const hint = entry.hint?.(diagnostic.args);
  return {
    severity: entry.severity,
    message: nameInvisible(entry.message(diagnostic.args)),
    hint: hint === undefined ? undefined : nameInvisible(hint),
  };
}

/** Whether a report holds something that must be mended. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => catalog[code].severity === "error");
}

const slipHints: Readonly<Record<Slip, string>> = {
  unquoted: "Put the text in quotes",
  "unquoted-before": "If it belongs to the text before it, put that text in quotes",
  apostrophe: "Put the text in double quotes, or write the apostrophe twice",
  backslash: "Write the backslash twice, or put the text in single quotes",
  comment: 'Put the text in quotes: without them, " #" starts a comment',
  unclosed: "Close it, or indent what it holds further than its key",
  "no-space": "Write a space after the colon",
  quoted: "Write the number without quotes",
  separators: "Write the digits of the number without anything between them",
};

/** The id that is nearest to a name of plain letters, such as `net-working` for `Net_Working`. */
function idLike(name: string): string | undefined {
  if (!/^[\w.:/ -]+$/.test(name)) return undefined;
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = words.join("-");
  return isId(id) ? id : undefined;
}

function didYouMean(nearest: string | undefined): string | undefined {
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

/** The bounds of a value, of which two make a range. */
const bounds: readonly string[] = ["atMost", "atLeast"];

/** The name of a kind in a sentence. */
function inWords(kind: string): string {
  return kind.replaceAll("-", " ");
}

function quotedList(words: readonly string[], conjunction: string): string {
  return listed(
    words.map((word) => `"${word}"`),
    conjunction,
  );
}

function listed(words: readonly string[], conjunction: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** What is done for a print, as one says what it goes without. */
const finishingParts = {
  characters: "a look for characters that its fonts lack",
  links: "words for its links",
  lists: "bodies of the items of its lists",
  artifacts: "marks on what is not read aloud",
  spaces: "spaces at the ends of its lines",
  properties: "its properties",
  packing: "packing",
} as const;

function forbiddenCharacterHint(codePoint: string): string {
  if (codePoint === "U+000A") return 'Write the text on one line; after ">-", lines are joined';
  if (/^U\+D[89A-F]..$/.test(codePoint)) {
    return 'Write the whole character, of which this is one half, as itself or with "\\U" and its number';
  }
  return "Delete the character; it cannot be seen";
}

function noteHint(support: string): string {
  if (support === "partial") return 'Say in "note" where the limit is';
  if (support === "add-on") return 'Say in "note" with what it works';
  return 'Say in "note" why';
}

function languageName(locale: Locale): string {
  return `${languageNames[locale]} (${locale})`;
}

function logoFaults(limit: number): Readonly<Record<DiagnosticArgs["logo/not-usable"]["reason"], string>> {
  return {
    "no-image": "is neither a PNG nor an SVG",
    "too-large": `is larger than ${limit / 1024} KiB`,
    text: "has text, which would be set in a font of the machine",
    entities: "declares entities",
  };
}
