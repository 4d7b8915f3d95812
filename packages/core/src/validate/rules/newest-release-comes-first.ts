import { daysOfDate } from "../../model/days-of-date.ts";
import type { Rule } from "../rule.ts";

/** The release that a service names first is the newest: none of the others came out later. */
export const newestReleaseComesFirst: Rule = {
  name: "newest-release-comes-first",
  *check({ services }) {
    for (const { value, file } of services.values()) {
      const [newest, ...others] = value.releases ?? [];
      if (newest?.date === undefined) continue;
      const { last } = daysOfDate(newest.date);
      for (const [index, { date, version }] of others.entries()) {
        if (date === undefined || daysOfDate(date).first <= last) continue;
        const location = file.locate(["releases", index + 1, "date"]);
        const args = { version, date, first: newest.version, firstDate: newest.date };
        yield { code: "release/not-first", location, args };
      }
    }
  },
};
