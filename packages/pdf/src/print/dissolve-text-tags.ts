import type { PdfFile, PdfObject } from "./pdf-file.ts";

/**
 * Takes the tags of text that say nothing out of the tree of a PDF of Chromium, and puts their text in the tag above:
 * each run of text has a `NonStruct` of its own, which readers pass over, and these are half of all tags.
 */
export function dissolveTextTags(objects: PdfFile["objects"]): ReadonlyMap<number, PdfObject> {
  const dissolved = new Map<number, Dissolved | undefined>();
  const dissolve: Dissolve = (number) => {
    if (!dissolved.has(number)) dissolved.set(number, readText(objects.get(number)?.text ?? "", dissolve));
    return dissolved.get(number);
  };
  for (const [number, { text }] of objects) if (text.startsWith(elementStart)) dissolve(number);
  /** The first tag from here upwards that stays. */
  const staying = (number: number): number => {
    const above = dissolved.get(number)?.parent;
    return above === undefined ? number : staying(above);
  };
  const result = new Map<number, PdfObject>();
  for (const [number, object] of objects) {
    if (dissolved.get(number) !== undefined) continue;
    if (object.text.startsWith(elementStart)) result.set(number, withKids(object, dissolve));
    else if (isListOfTags(object)) result.set(number, withReferences(object, staying));
    else result.set(number, object);
  }
  return result;
}

const elementStart = "<</Type /StructElem\n";

/** A tag whose text goes to the tag above. */
interface Dissolved {
  readonly parent: number;
  readonly marks: readonly Mark[];
}

/** A piece of what a page draws, as tags refer to it. */
interface Mark {
  readonly page: string;
  readonly id: string;
}

type Kid = Mark | string;

type Dissolve = (number: number) => Dissolved | undefined;

/** Reads a tag that holds nothing but text, by itself or in others of its kind; nothing for any other tag. */
function readText(element: string, dissolve: Dissolve): Dissolved | undefined {
  const [, parent, page, list = ""] = textTag.exec(element) ?? [];
  if (parent === undefined) return undefined;
  const kids = readKids(list, page, dissolve);
  const marks = kids.filter((kid) => typeof kid !== "string");
  return marks.length === kids.length ? { parent: Number(parent), marks } : undefined;
}

/** One that has no language, title or name. */
const textTag =
  /^<<\/Type \/StructElem\n\/S \/NonStruct\n\/P (\d+) 0 R(?:\n\/Pg (\d+) 0 R)?\n\/K (\d+(?: 0 R)?|\[[^\]]*\])>>$/;

function withKids({ text }: PdfObject, dissolve: Dissolve): PdfObject {
  const entries = /(?:\n\/Pg (\d+) 0 R)?\n\/K (\d+(?: 0 R)?|\[[^\]]*\])/;
  return {
    text: text.replace(entries, (_, ownPage: string | undefined, list: string) => {
      const kids = readKids(list, ownPage, dissolve);
      const page = ownPage ?? kids.find((kid) => typeof kid !== "string")?.page;
      const written = kids.map((kid) => {
        if (typeof kid === "string") return kid;
        return kid.page === page ? kid.id : `<</Type /MCR\n/Pg ${kid.page} 0 R\n/MCID ${kid.id}>>`;
      });
      const [first = ""] = written;
      return `${page === undefined ? "" : `\n/Pg ${page} 0 R`}\n/K ${written.length === 1 ? first : `[${written.join(" ")}]`}`;
    }),
  };
}

/** Reads what a tag holds: what is drawn, that of tags which are dissolved included, and anything else as it is written. */
function readKids(list: string, page: string | undefined, dissolve: Dissolve): readonly Kid[] {
  return Array.from(list.matchAll(/<<[^>]*>>|(\d+) 0 R|\d+/g)).flatMap(([kid, tag]): readonly Kid[] => {
    if (tag !== undefined) return dissolve(Number(tag))?.marks ?? [kid];
    const [, ofPage, id] = /^<<\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)>>$/.exec(kid) ?? [];
    if (ofPage !== undefined && id !== undefined) return [{ page: ofPage, id }];
    return kid.startsWith("<<") || page === undefined ? [kid] : [{ page, id: kid }];
  });
}

/** Whether the object says of each mark of a page which tag it belongs to. */
function isListOfTags({ text }: PdfObject): boolean {
  return /^\[\d+ 0 R(?: \d+ 0 R)*\]$/.test(text);
}

function withReferences({ text }: PdfObject, staying: (number: number) => number): PdfObject {
  return { text: text.replace(/(\d+) 0 R/g, (_, tag: string) => `${staying(Number(tag))} 0 R`) };
}
