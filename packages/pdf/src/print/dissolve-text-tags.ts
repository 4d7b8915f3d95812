import { memoize } from "@stackmatrix/sheets";
import type { PdfFile, PdfObject } from "./pdf-file.ts";

/**
 * Takes the tags of text that say nothing out of the tree of a PDF of Chromium, and puts their text in the tag above:
 * each run of text has a `NonStruct` of its own, which readers pass over, and these are half of all tags.
 */
export function dissolveTextTags(objects: PdfFile["objects"]): ReadonlyMap<number, PdfObject> {
  const textOf = memoize((number: number) => readText(objects, number));
  /** The tag in which the text of a tag is. */
  const holderOf = (number: number) => textOf(number)?.parent ?? number;
  const result = new Map<number, PdfObject>();
  for (const [number, object] of objects) {
    if (textOf(number) !== undefined) continue;
    if (object.text.startsWith(elementStart)) result.set(number, withTextInside(object, textOf));
    else if (isListOfTags(object)) result.set(number, withReferences(object, holderOf));
    else result.set(number, object);
  }
  return result;
}

const elementStart = "<</Type /StructElem\n";

/** The text of a tag that holds nothing else and says nothing of it, which the tag above can hold as well. */
interface LooseText {
  readonly parent: number;
  readonly marks: readonly Mark[];
}

/** A piece of what a page draws, as tags refer to it. */
interface Mark {
  readonly page: string;
  readonly id: string;
}

/** What a tag holds: text, or anything else as it is written. */
type Kid = Mark | string;

type TextOf = (number: number) => LooseText | undefined;

function readText(objects: PdfFile["objects"], number: number): LooseText | undefined {
  const [, parent, page, list = ""] = textTag.exec(objects.get(number)?.text ?? "") ?? [];
  if (parent === undefined || !mayHoldText(objects.get(Number(parent)))) return undefined;
  const kids = readKids(list, page);
  const marks = kids.filter((kid) => typeof kid !== "string");
  return marks.length === kids.length ? { parent: Number(parent), marks } : undefined;
}

/** One that has no language, title or name. */
const textTag =
  /^<<\/Type \/StructElem\n\/S \/NonStruct\n\/P (\d+) 0 R(?:\n\/Pg (\d+) 0 R)?\n\/K (\d+(?: 0 R)?|\[[^\]]*\])>>$/;

/** Documents, lists and tables hold other tags alone (ISO 32000-2, Annex L). */
function mayHoldText(tag: PdfObject | undefined): boolean {
  const [, role] = /^<<\/Type \/StructElem\n\/S \/(\w+)$/m.exec(tag?.text ?? "") ?? [];
  return role !== undefined && !["Document", "L", "Table", "THead", "TBody", "TR"].includes(role);
}

function readKids(list: string, page: string | undefined): readonly Kid[] {
  return Array.from(list.matchAll(/<<[^>]*>>|\d+ 0 R|\d+/g), ([kid]): Kid => {
    const [, ofPage, id] = /^<<\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)>>$/.exec(kid) ?? [];
    if (ofPage !== undefined && id !== undefined) return { page: ofPage, id };
    return /^\d+$/.test(kid) && page !== undefined ? { page, id: kid } : kid;
  });
}

/** The tag with the text of the tags in it that are dissolved. */
function withTextInside({ text }: PdfObject, textOf: TextOf): PdfObject {
  const entries = /(?:\n\/Pg (\d+) 0 R)?\n\/K (\d+(?: 0 R)?|\[[^\]]*\])/;
  return {
    text: text.replace(entries, (_, page: string | undefined, list: string) => {
      const kids = readKids(list, page).flatMap((kid): readonly Kid[] => {
        const [, tag] = (typeof kid === "string" && /^(\d+) 0 R$/.exec(kid)) || [];
        return (tag !== undefined && textOf(Number(tag))?.marks) || [kid];
      });
      return formatKids(kids, page ?? kids.find((kid) => typeof kid !== "string")?.page);
    }),
  };
}

/** Writes what a tag holds, and the page that most of it is on. */
function formatKids(kids: readonly Kid[], page: string | undefined): string {
  const parts = kids.map((kid) => {
    if (typeof kid === "string") return kid;
    return kid.page === page ? kid.id : `<</Type /MCR\n/Pg ${kid.page} 0 R\n/MCID ${kid.id}>>`;
  });
  const list = parts.length === 1 ? parts.join("") : `[${parts.join(" ")}]`;
  return `${page === undefined ? "" : `\n/Pg ${page} 0 R`}\n/K ${list}`;
}

/** Whether the object says of each mark of a page which tag it belongs to. */
function isListOfTags({ text }: PdfObject): boolean {
  return /^\[(?:(?:\d+ 0 R|null) ?)+\]$/.test(text);
}

function withReferences({ text }: PdfObject, holderOf: (number: number) => number): PdfObject {
  return { text: text.replace(/(\d+) 0 R/g, (_, tag: string) => `${holderOf(Number(tag))} 0 R`) };
}
