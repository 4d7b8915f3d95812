import type { Decimal } from "@stackmatrix/core/schema";

/**
 * A number as it is written, with a comma between thousands: the same in all three languages, and on every machine.
 */
export function formatNumber({ digits }: Pick<Decimal, "digits">): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
