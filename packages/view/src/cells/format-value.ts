import { isSpan, joinProse, type Link, type Prose, type ProseLink, type TypedValue } from "@stackmatrix/core";
import type { Decimal, Extent } from "@stackmatrix/core/schema";
import { formatDate } from "../language/format-date.ts";
import { formatNumber } from "../language/format-number.ts";
import { readableAddress } from "../language/readable-address.ts";
import type { ViewContext } from "../language/view-context.ts";
import type { Words } from "../words/words.ts";

/** A value of a trait as it is read, with its condition: "0.10 USD per cluster-hour (standard support)". */
export function formatValue(page: ViewContext, typed: TypedValue): Prose {
  const value = withoutCondition(page, typed);
  if (!typed.condition) return value;
  const { beforeGloss, gloss } = page.words.phrase;
  return joinProse([value, `${beforeGloss}${gloss(page.say(typed.condition))}`]);
}

function withoutCondition(page: ViewContext, typed: TypedValue): Prose {
  const { words } = page;
  const { atLeast, atMost, orEarlier, orLater, orNewer, orOlder } = words.phrase;
  switch (typed.type) {
    case "text":
      return page.tell(typed.value);
    case "number": {
      const unit = typed.unit ? ` ${page.say(typed.unit)}` : "";
      return extentInWords(typed.value, { words, format: formatNumber, unit, atMost, atLeast });
    }
    case "boolean":
      return words.label[typed.value ? "yes" : "no"];
    case "date": {
      const format = (date: string) => formatDate(date, words);
      return extentInWords(typed.value, { words, format, atMost: orEarlier, atLeast: orLater });
    }
    case "version": {
      const format = (version: string) => version;
      return extentInWords(typed.value, { words, format, atMost: orOlder, atLeast: orNewer });
    }
    case "link":
      return [linkNode(page, typed.value)];
    default:
      return typed satisfies never;
  }
}

interface Wording<Point> {
  readonly words: Words;
  readonly format: (point: Point) => string;
  readonly atMost: (end: string) => string;
  readonly atLeast: (end: string) => string;
  /** What stands behind a number, once for both ends of a range. */
  readonly unit?: string;
}

function extentInWords<Point extends Decimal | string>(
  extent: Extent<Point>,
  { atLeast, atMost, format, unit = "", words }: Wording<Point>,
): string {
  if (!isSpan(extent)) return format(extent) + unit;
  if ("from" in extent) return rangeInWords(format(extent.from), format(extent.to), words) + unit;
  if ("about" in extent) return words.phrase.about(format(extent.about) + unit);
  return "atMost" in extent ? atMost(format(extent.atMost) + unit) : atLeast(format(extent.atLeast) + unit);
}

/** A dash joins figures; between a sign, a dash or a blank and others, it would be read as theirs. */
function rangeInWords(from: string, to: string, { phrase }: Words): string {
  const areFigures = [from, to].every((end) => /^v?[\d.,]+$/.test(end));
  return areFigures ? `${from}–${to}` : phrase.range(from, to);
}

function linkNode(page: ViewContext, { name, url }: Link): ProseLink {
  const text = name ? page.say(name) : readableAddress(url);
  return { kind: "link", href: url, nodes: [{ kind: "text", text }] };
}
