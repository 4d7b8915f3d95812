import type { SheetDocument } from "./sheet-document.ts";

/** A sheet as it is in type of a size, ready to print. */
export function setInType(
  { basis, bodyAt, scales, plainer: _, ...sheet }: SheetDocument,
  scale: number,
): SheetDocument {
  if (scale === 1) return sheet;
  const pageStyle = `${sheet.pageStyle}\n:root { --scale: ${scale}; }`;
  return { ...sheet, pageStyle, body: bodyAt?.(scale) ?? sheet.body };
}
