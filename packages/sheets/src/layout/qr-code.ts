import { encodeQR } from "qr";

/** A QR code, to be drawn as one path over its light ground. */
export interface QrCode {
  /** Modules in a row, with the white around the code. */
  readonly size: number;
  /** The dark modules, in a square of that size. */
  readonly path: string;
  /** How long its edge is, and how wide the white around it, in millimetres. */
  readonly edge: number;
  readonly white: number;
}

/** Draws a text as a QR code that can be read from paper; nothing where it would take more than a corner. */
export function qrCode(text: string): QrCode | undefined {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined;
  const rows = encodeQR(text, "raw", { ecc: "medium", border: whiteModules });
  const size = rows.length;
  const module = Math.max(leastModule, leastEdge / (size - 2 * whiteModules));
  const path = rows.flatMap((row, y) => runsOf(row).map(({ from, to }) => bar(from, to, y))).join("");
  return { size, path, edge: size * module, white: whiteModules * module };
}

/** What a reader needs to find the code, by its standard. */
const whiteModules = 4;

/** What a telephone reads from an arm's length, in millimetres: a module, and the dark part of a code. */
const leastModule = 0.4;
const leastEdge = 15;

/** As much as a code of version 8, which is 20 millimetres wide, can hold. */
const mostBytes = 152;

/** The stretches of dark modules in a row. */
function runsOf(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const edges = row.flatMap((dark, x) => (dark === (row[x - 1] ?? false) ? [] : [x]));
  // The white around the code ends each row.
  return edges.flatMap((from, index) =>
    index % 2 === 0 ? [{ from, to: edges[index + 1] ?? row.length }] : [],
  );
}

function bar(from: number, to: number, y: number): string {
  return `M${from} ${y}H${to}V${y + 1}H${from}z`;
}
