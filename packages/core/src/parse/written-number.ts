/**
 * A number whose text says more than its value, such as `1.10`: a symbol that is described by the text, so that no
 * schema takes it for a text, a number or a mapping unless it asks for one.
 */
export type WrittenNumber = symbol;

/** A number that a file holds: plain where its text is the one that JavaScript would write. */
export function numberOf(text: string): number | WrittenNumber {
  const value = Number(text);
  return String(value) === text ? value : Symbol(text);
}

/** The text of a number, as it is written. */
export function writtenText(number: number | WrittenNumber): string {
  return typeof number === "symbol" ? (number.description ?? "") : String(number);
}

/** The text of a number, as it is written; what is no number stays. */
export function numberAsText<T>(value: T): string | Exclude<T, number | symbol> {
  return isNumber(value) ? writtenText(value) : (value as Exclude<T, number | symbol>);
}

function isNumber(value: unknown): value is number | WrittenNumber {
  return typeof value === "number" || typeof value === "symbol";
}
