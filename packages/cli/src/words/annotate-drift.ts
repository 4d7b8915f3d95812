import { githubCommand } from "@stackmatrix/core";
import type { Drift } from "@stackmatrix/engine";
import { structuredPatch } from "diff";
import { maxEdits } from "./format-drift.ts";

/** How many places of a file are marked: a code host shows ten annotations of a step. */
const maxPlaces = 10;

/** The drift as annotations of GitHub's: each place of a file where it says something else, and each file that is missing or stray. */
export function annotateDrift({ missing, stale, stray }: Drift): string {
  return [
    ...stale.flatMap(({ actual, expected, path }) =>
      placesOf(actual, expected).map(({ first, last, says }) =>
        annotation({ file: path, line: first, endLine: last }, says),
      ),
    ),
    ...missing.map(({ path }) =>
      annotation({ file: path }, "This file is missing. Run `stackmatrix render`."),
    ),
    ...stray.map((file) =>
      annotation({ file }, "Nothing writes this file any more. Delete it if nobody needs it."),
    ),
  ].join("");
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly says: string;
}

/** The places in a text where another one differs, and what stands there instead. */
function placesOf(actual: string, expected: string): readonly Place[] {
  const patch = structuredPatch("", "", actual, expected, undefined, undefined, {
    context: 0,
    maxEditLength: maxEdits,
  });
  if (patch === undefined) return [{ first: 1, last: 1, says: `Nearly all of it differs. ${advice}` }];
  const count = Math.max(1, actual.trimEnd().split("\n").length);
  return patch.hunks.slice(0, maxPlaces).map(({ lines, oldLines, oldStart }) => {
    const instead = lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
    // What is missing behind the last line is said of that.
    const first = Math.min(oldStart, count);
    const says =
      instead.length === 0 ? "These lines are not from the data." : `The data says:\n${instead.join("\n")}`;
    return { first, last: first + Math.max(0, oldLines - 1), says: `${says}\n${advice}` };
  });
}

const advice = "Run `stackmatrix render` and commit the result.";

function annotation(place: Readonly<Record<string, string | number>>, message: string): string {
  return `${githubCommand("error", { ...place, title: "drift" }, message)}\n`;
}
