/** An object of a PDF; with a stream, its dictionary lacks the end: `<<` or `<</Type /XObject\n`. */
export type WrittenObject = string | { readonly dictionary: string; readonly stream: Uint8Array };

/** Writes a PDF as Chromium does: properties, a catalog, and these objects, numbered from 3 on. */
export function writePdf(objects: readonly WrittenObject[], { version = "1.4", trailer = "" } = {}): Buffer {
  const all = ["<</Producer (Skia/PDF m153)>>", "<</Type /Catalog\n/Lang (en)>>", ...objects];
  const parts: Uint8Array[] = [Buffer.from(`%PDF-${version}\n`)];
  const lengthSoFar = () => parts.reduce((sum, { length }) => sum + length, 0);
  const offsets = all.map((object, index) => {
    const offset = lengthSoFar();
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), ...written(object), Buffer.from("\nendobj\n"));
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const end = `trailer\n<</Size ${all.length + 1}\n/Root 2 0 R\n/Info 1 0 R${trailer}>>\nstartxref\n${lengthSoFar()}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + end)]);
}

function written(object: WrittenObject): readonly Uint8Array[] {
  if (typeof object === "string") return [Buffer.from(object, "latin1")];
  const { dictionary, stream } = object;
  const opening = `${dictionary}/Length ${stream.length}>> stream\n`;
  return [Buffer.from(opening), stream, Buffer.from("\nendstream")];
}
