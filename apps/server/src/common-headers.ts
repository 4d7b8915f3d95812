/** Said with every answer: any page may read it with its tag, and nobody may guess its type. */
export const commonHeaders: readonly string[] = [
  "access-control-allow-origin",
  "*",
  // Of the headers, pages see by themselves only a few, such as its type.
  "access-control-expose-headers",
  "etag, content-encoding, allow, date",
  "cross-origin-resource-policy",
  "cross-origin",
  "x-content-type-options",
  "nosniff",
];
