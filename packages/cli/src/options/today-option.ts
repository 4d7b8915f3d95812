import { InvalidArgumentError, Option } from "commander";

/** The option that says which day it is; where it is missing, the clock does. */
export function todayOption(description = "the day to measure the age of sources by, as YYYY-MM-DD"): Option {
  return new Option("--today <date>", description).argParser(readDate);
}

/** The day that it is everywhere at once, by the clock. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}

function readDate(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time);
  if (!isDay || !new Date(time).toISOString().startsWith(text)) {
    throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
  }
  return text;
}
