/** Said with every answer: any page may read it, and nobody may guess its type. */
export const commonHeaders: readonly string[] = [
  "access-control-allow-origin",
  "*",
  "cross-origin-resource-policy",
  "cross-origin",
  "x-content-type-options",
  "nosniff",
];
