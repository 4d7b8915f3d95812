import type { Piece } from "@stackmatrix/core";
import type { JsonChunk, JsonField, JsonItem, JsonMember, JsonPart } from "./json-part.ts";
import { laidOut, onOneLine } from "./laid-out.ts";

/** A JSON document in pieces: for people, in lines that a diff can compare, or on one line. */
export function jsonPieces(part: JsonPart, { isCompact = false } = {}): readonly Piece[] {
  const pieces: Piece[] = [];
  // What stands before a piece and is known without making anything.
  let before = "";
  const colon = isCompact ? ":" : ": ";
  const lineAt = (depth: number) => (isCompact ? "" : `\n${" ".repeat(depth)}`);
  const shown = (item: JsonItem, depth: number) =>
    isCompact ? onOneLine(item) : laidOut(item, " ".repeat(depth));
  write(part, "", 0);
  add("end", () => "\n");
  return pieces;

  function add(key: string, make: () => string): void {
    const prefix = before;
    before = "";
    pieces.push({ key: `${key} ${prefix}`, content: () => `${prefix}${make()}` });
  }

  function write(one: JsonPart, path: string, depth: number): void {
    if (one.kind === "value") add(`${path} ${one.key ?? ""}`, () => shown(one.make(), depth));
    else if (one.kind === "object") writeObject(one.members, path, depth);
    else writeRun(one, path, depth);
  }

  function writeObject(members: readonly JsonMember[], path: string, depth: number): void {
    before += "{";
    members.forEach((member, index) => {
      const comma = index === 0 ? "" : ",";
      if ("name" in member) {
        before += `${comma}${lineAt(depth + 1)}${JSON.stringify(member.name)}${colon}`;
        write(member.part, `${path}/${member.name}`, depth + 1);
        return;
      }
      add(`${path}/${member.fields} ${member.key ?? ""}${comma}`, () => {
        const fields = Array.from(member.make(), (field) => named(field, depth + 1));
        return fields.length === 0 ? "" : `${comma}${fields.join(",")}`;
      });
    });
    before += `${lineAt(depth)}}`;
  }

  function writeRun(run: JsonPart & { readonly kind: "run" }, path: string, depth: number): void {
    const { chunks, first, isList } = run;
    before += isList ? "[" : "{";
    chunks.forEach((chunk, index) => {
      if (index < first) return;
      add(`${path} ${chunk.key}${index === first ? " first" : ""}`, () =>
        itemsOf(chunk, index === first, depth + 1),
      );
    });
    if (first >= 0 && first < chunks.length) before += lineAt(depth);
    before += isList ? "]" : "}";
  }

  function itemsOf(chunk: JsonChunk, isFirst: boolean, depth: number): string {
    const items = Array.from(chunk.items(), (item) =>
      isField(item) ? named(item, depth) : `${lineAt(depth)}${shown(item, depth)}`,
    );
    return items.length === 0 ? "" : `${isFirst ? "" : ","}${items.join(",")}`;
  }

  function named([name, value]: JsonField, depth: number): string {
    return `${lineAt(depth)}${JSON.stringify(name)}${colon}${shown(value, depth)}`;
  }
}

function isField(item: JsonItem | JsonField): item is JsonField {
  return Array.isArray(item);
}
