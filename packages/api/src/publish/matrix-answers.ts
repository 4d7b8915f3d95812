import { kept, sumOfAnswers } from "@stackmatrix/core";
import { looksAtRows } from "./looks-at-rows.ts";

/** How many answers a matrix has, counted once for whoever says it. */
export const matrixAnswers = kept((dataset, id: string) => sumOfAnswers(looksAtRows(dataset, id)));
