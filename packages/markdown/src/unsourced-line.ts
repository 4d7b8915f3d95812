import type { MatrixView } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";

/** How many answers of a table name nothing that they rest on, in a sentence; nothing where all do. */
export function unsourcedLine({ answers }: Pick<MatrixView, "answers">): string {
  return answers.sentence === undefined ? "" : escapeText(answers.sentence);
}
