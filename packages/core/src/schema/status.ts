import * as z from "zod";

/** How settled a thing is that its vendor offers, from the beginning of its life to the end. */
export const statuses = ["preview", "experimental", "deprecated"] as const;
export type Status = (typeof statuses)[number];

/** How settled it is. */
export const status = z.enum(statuses).meta({
  description:
    "`preview`: to be tried before it is released; `experimental`: it may change or go; `deprecated`: it will go. Missing where it is none of them.",
});
