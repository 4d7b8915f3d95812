import { isUnsourced } from "@stackmatrix/core";
import type { Claim } from "@stackmatrix/core/schema";
import { type Adaptation, withFieldsAfter } from "../adaptation.ts";
import { unsourced } from "../citation.ts";

/** A rating or a value says where it names nothing that it rests on, in its row and with its service. */
export const cellAdaptation = {
  schema: (cell) => withFieldsAfter(cell, "basis", { unsourced }),
  publish: (cell, written) => ({ ...cell, unsourced: isUnsourced([written as Claim]) || undefined }),
} satisfies Adaptation;
