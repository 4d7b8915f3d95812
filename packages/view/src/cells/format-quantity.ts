import type { Decimal, Quantity } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** A number with its unit and condition, such as "0.10 USD per cluster-hour (standard support)". */
export function formatQuantity(page: ViewContext, { condition, unit, value }: Quantity): string {
  const amount = `${formatNumber(value)} ${page.say(unit)}`;
  if (!condition) return amount;
  return page.locale === "en" ? `${amount} (${page.say(condition)})` : `${amount}（${page.say(condition)}）`;
}

/**
 * A number as it is written, with a comma between thousands: the same in all three languages, and on every machine.
 */
export function formatNumber({ digits }: Decimal): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
