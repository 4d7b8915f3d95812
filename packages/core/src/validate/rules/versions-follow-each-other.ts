import type { Diagnostic, ValuePath } from "../../diagnostic/diagnostic.ts";
import { compareVersions } from "../../model/compare-versions.ts";
import type { ParsedFile } from "../../parse/parsed-file.ts";
import type { Rule } from "../rule.ts";

/** An answer begins before it ends, and not before what held until then has ended; where versions can be compared. */
export const versionsFollowEachOther: Rule = {
  name: "versions-follow-each-other",
  *check({ capabilities }) {
    for (const { value, file } of capabilities.values()) {
      for (const service of Object.keys(value.assessments)) {
        const cell = value.assessments[service];
        // Hardly any answer has either, and there are many.
        if (cell && ("until" in cell || "history" in cell))
          yield* judge(cell, file, ["assessments", service]);
      }
    }
  },
};

interface Span {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

interface Course extends Span {
  readonly history?: readonly Span[] | undefined;
}

function* judge(cell: Course, file: ParsedFile, path: ValuePath): Generator<Diagnostic> {
  const { history = [] } = cell;
  const spans = [cell, ...history];
  for (const [index, { since, until }] of spans.entries()) {
    const here = index === 0 ? path : [...path, "history", index - 1];
    if (isBefore(until, since)) {
      const args = { since: since ?? "", until: until ?? "", of: "itself" } as const;
      yield { code: "version/out-of-order", location: file.locate([...here, "until"]), args };
    }
    const former = spans[index + 1]?.until;
    if (isBefore(since, former)) {
      const args = { since: since ?? "", until: former ?? "", of: "former" } as const;
      const place = [...path, "history", index, "until"];
      yield { code: "version/out-of-order", location: file.locate(place), args };
    }
  }
}

function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && isNumbered(a) && isNumbered(b) && compareVersions(a, b) < 0;
}

/** Versions with words before their numbers may be told apart by the words. */
function isNumbered(version: string): boolean {
  return /^v?\d/i.test(version);
}
