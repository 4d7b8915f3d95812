import { type Dataset, joinProse } from "@stackmatrix/core";
import { fieldTable, type Kind, type Locale } from "@stackmatrix/core/schema";
import { coverageView, startPage } from "@stackmatrix/view";
import { codeSpan } from "../escape.ts";
import { markdownTable } from "../markdown-table.ts";
import type { BlockRequest } from "./block-request.ts";
import type { Marker } from "./find-markers.ts";
import { matrixBlock } from "./matrix-block.ts";
import { pageBlock } from "./page-block.ts";
import { statsBlock } from "./stats-block.ts";
import { valueBlock } from "./value-block.ts";

/**
 * What stands between two markers, its tables narrow; nothing where there is nothing to show. It needs nothing else of the
 * pages.
 */
export function renderBlock(
  { heading, locale, sources, subject }: BlockRequest,
  dataset: Dataset,
  { depth, isLinked }: Pick<Marker, "depth" | "isLinked">,
): string {
  // A file without headings has a title of another sort, such as that of its front matter.
  const below = Math.min(6, depth === 0 ? 2 : depth + 1);
  const frame = { locale, sources, level: heading === "below" ? below : heading, below };
  switch (subject.kind) {
    case "matrix":
      return matrixBlock(dataset, subject, frame);
    case "value":
      return valueBlock(dataset, subject, { locale, isLinked });
    case "stats":
      return statsBlock(dataset, frame);
    case "fields":
      return fieldsBlock(subject.of);
    case "coverage":
      return coverageBlock(dataset, locale);
    default:
      return pageBlock(dataset, subject, frame);
  }
}

/** What authors can write in the files of a kind; as the rest of the documentation, in English. */
function fieldsBlock(kind: Kind): string {
  const rows = fieldTable(kind).map(({ holds, key, meaning = "", required }) => [
    { markdown: codeSpan(key) },
    required ? "yes" : "no",
    { markdown: holds },
    { markdown: meaning },
  ]);
  return markdownTable([["Key", "Required", "What it holds", "What it is for"], ...rows]).trimEnd();
}

/** Where the statements of articles are covered; as the rest of the documentation, in English but for what they say. */
function coverageBlock(dataset: Dataset, locale: Locale): string {
  const rows = coverageView(startPage(dataset, locale)).map(({ coveredBy, id, note, text }) => [
    { markdown: id },
    { markdown: coveredBy.join(", ") },
    joinProse(
      [text, note].filter((part) => part !== undefined),
      " · ",
    ),
  ]);
  return markdownTable([["Statement", "Covered by", "What it says"], ...rows]).trimEnd();
}
