import * as z from "zod";

/** A position among entities of a kind; gaps are allowed, so that something can be put between two later. */
export const order = z.int().min(0).max(1_000_000);
