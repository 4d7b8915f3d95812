/** Whether every answer must say what it rests on. */
export const provenances = ["required", "optional"] as const;
export type Provenance = (typeof provenances)[number];
