import { claimsOfRows, kept, sumOfAnswers } from "@stackmatrix/core";

/** How many answers there are in all, counted once for whoever says it. */
export const allAnswers = kept((dataset) => sumOfAnswers(claimsOfRows(dataset)));
