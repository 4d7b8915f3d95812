import type { Decimal } from "./decimal.ts";

/** Why a number is not taken as it is written; `nearest` is the one to write instead. */
export interface DecimalFault {
  readonly fault: "not-decimal" | "not-exact";
  readonly nearest?: string | undefined;
}

/**
 * Reads the text of a number. It has to be decimal, since people read it, and one that a JSON number holds to its last
 * digit, since programs do. The digits stay: 0.10 is not 0.1, and an exponent only moves the point.
 */
export function readDecimal(text: string): Decimal | DecimalFault {
  const number = Number(text);
  const parts = decimalParts(text);
  if (!parts) return { fault: isDigitless(text) ? "not-exact" : "not-decimal", nearest: inDecimal(text) };
  const held = decimalParts(String(number));
  if (!held) return { fault: "not-exact" };
  if (significance(held) !== significance(parts)) return { fault: "not-exact", nearest: digitsOf(held) };
  return { number, digits: digitsOf(parts) };
}

interface DecimalParts {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: number;
}

function decimalParts(text: string): DecimalParts | undefined {
  const match = /^([-+]?)(0|[1-9]\d*|(?=\.\d))(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  return { sign, whole, fraction, exponent: Number(exponent) };
}

/** What two ways to write one number have in common: its digits from the first to the last that is not zero. */
function significance({ exponent, fraction, whole }: DecimalParts): string {
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") return "0";
  const magnitude = digits.length - fraction.length + exponent;
  return `${digits.replace(/0+$/, "")}e${magnitude}`;
}

/** A number without an exponent; as long as it is exact, its exponent is small. */
function digitsOf({ exponent, fraction, sign, whole }: DecimalParts): string {
  const digits = whole + fraction;
  const point = whole.length + (/[1-9]/.test(digits) ? exponent : 0);
  const padded = digits.padEnd(point, "0").padStart(digits.length - Math.min(point, 0), "0");
  const split = Math.max(point, 0);
  const [left, right] = [padded.slice(0, split), padded.slice(split)];
  const units = left.replace(/^0+(?=\d)/, "") || "0";
  return `${sign}${units}${right && `.${right}`}`;
}

/** Whether it is what YAML calls infinite, or not a number. */
function isDigitless(text: string): boolean {
  return !/\d/.test(text);
}

/** The decimal form of a number in another form: octal, hexadecimal, or with zeros before it. */
function inDecimal(text: string): string | undefined {
  if (/^0[ox]/.test(text)) return String(BigInt(text));
  const parts = decimalParts(text.replace(/^([-+]?)0+(?=\d)/, "$1"));
  return parts && digitsOf(parts);
}
