import type { Step } from "./migrate-entity.ts";

/** Gives fields the names and the form that they have in format 2. */
export const renameFields: Step = () => [];
