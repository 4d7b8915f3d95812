/**
 * How dates and versions are ordered, for programs that have published data and no schemas: nothing else is loaded with it.
 *
 * @module
 */
export { compareDates } from "./compare-dates.ts";
export { compareVersions } from "./compare-versions.ts";
export { type DaysOfDate, daysOfDate } from "./days-of-date.ts";
