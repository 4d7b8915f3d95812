import { nextNumber, type PdfFile, type PdfObject } from "./pdf-file.ts";

/**
 * Puts what an item of a list says into a body of its own, beside its label: Chromium leaves it in the item itself, where
 * PDF/UA allows labels and bodies alone.
 *
 * @throws if lists are not tagged as Chromium tags them
 */
export function nestListItems({ objects, ...file }: PdfFile): PdfFile {
  const changed = new Map<number, PdfObject>();
  const owners = readOwners(objects);
  let next = nextNumber(objects);
  for (const [number, object] of objects) {
    const { text } = changed.get(number) ?? object;
    if (!/^<<\/Type \/StructElem\n\/S \/LI\n/.test(text)) continue;
    const [, before = "", page = "", kids = "", after = ""] = itemPattern.exec(text) ?? [];
    const all = kids.match(kidPattern) ?? [];
    if (all.length === 0) throw new Error("its lists are tagged in another way");
    const isLabel = (kid: string) => roleOf(objects.get(referenceOf(kid))) === "Lbl";
    if (all.some((kid) => roleOf(objects.get(referenceOf(kid))) === "LBody")) continue;
    const labels = all.filter(isLabel);
    const own = all.filter((kid) => !isLabel(kid));
    if (own.length === 0) continue;
    const body = next++;
    for (const kid of own) {
      const inner = referenceOf(kid);
      const element = changed.get(inner) ?? objects.get(inner);
      if (element !== undefined) changed.set(inner, withParent(element, body));
      else if (!kid.includes("/OBJR")) owners.give(kid, page, { from: number, to: body });
    }
    changed.set(number, { text: `${before}/K [${[...labels, `${body} 0 R`].join(" ")}]${after}` });
    const place = page === "" ? "" : `\n/Pg ${page} 0 R`;
    changed.set(body, {
      text: `<</Type /StructElem\n/S /LBody\n/P ${number} 0 R${place}\n/K [${own.join(" ")}]>>`,
    });
  }
  return { ...file, objects: new Map([...objects, ...changed, ...owners.changed()]) };
}

/** The page of an item's own parts, and its kids: one, or several in brackets. */
const itemPattern = /^(<<.*?(?:\n\/Pg (\d+) 0 R)?\n)\/K (\[[^[\]]*\]|\d+ 0 R|\d+)(\n.*|>>)$/s;

/** An element, a part of another page or an annotation, or a part of the item's own page. */
const kidPattern = /\d+ 0 R|<<[^<>]*>>|\d+/g;

function referenceOf(kid: string): number {
  return Number(/^(\d+) 0 R$/.exec(kid)?.[1] ?? 0);
}

function roleOf(element: PdfObject | undefined): string | undefined {
  return /^<<\/Type \/StructElem\n\/S \/(\w+)\n/.exec(element?.text ?? "")?.[1];
}

function withParent({ text }: PdfObject, parent: number): PdfObject {
  return { text: text.replace(/\n\/P \d+ 0 R/, `\n/P ${parent} 0 R`) };
}

/** The lists, one for each page, in which a viewer looks up the element that a part of the page belongs to. */
function readOwners(objects: PdfFile["objects"]) {
  const trees = [...objects.values()].filter(({ text }) => text.startsWith("<</Type /ParentTree\n"));
  const lists = new Map(
    trees
      .flatMap(({ text }) => [...text.matchAll(/(\d+) (\d+) 0 R/g)])
      .map(([, key = "", list]) => [key, Number(list)] as const),
  );
  const read = new Map<number, string[]>();
  return {
    give(part: string, page: string, { from, to }: { readonly from: number; readonly to: number }): void {
      const [, elsewhere = page] = /\/Pg (\d+) 0 R/.exec(part) ?? [];
      const [, key = ""] = /\n\/StructParents (\d+)/.exec(objects.get(Number(elsewhere))?.text ?? "") ?? [];
      const list = lists.get(key) ?? 0;
      const entries = read.get(list) ?? objects.get(list)?.text.match(/\d+ 0 R|null/g) ?? [];
      const index = Number(/\/MCID (\d+)/.exec(part)?.[1] ?? part);
      if (entries[index] !== `${from} 0 R`) throw new Error("its lists are tagged in another way");
      read.set(list, entries.with(index, `${to} 0 R`));
    },
    changed: (): readonly (readonly [number, PdfObject])[] =>
      Array.from(read, ([list, entries]) => [list, { text: `[${entries.join(" ")}]` }]),
  };
}
