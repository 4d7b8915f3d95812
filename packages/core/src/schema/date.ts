import * as z from "zod";

const day = z.regexes.date.source.replace(/^\^|\$$/g, "");
const month = String.raw`\d{4}-(?:0[1-9]|1[0-2])`;
const year = String.raw`\d{4}`;

/** How a date is written, and that the calendar has it. */
export const datePattern = new RegExp(`^(?:${day}|${month}|${year})$`);

/** A day as `2026-11-21`, a month as `2026-11` or a year as `2026`: as exact as what it is the date of. */
export const date = z.string().regex(datePattern);
