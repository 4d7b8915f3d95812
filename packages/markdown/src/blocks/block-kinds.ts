/** What every block with texts and sources takes. */
const page = ["sources", "heading", "locale", "align", "web"] as const;

/** What a block can show, and the arguments that it takes besides the one that says so. */
export const blockKinds = {
  matrix: [
    "services",
    "rows",
    "transpose",
    "baseline",
    "only-differences",
    "sort",
    "notes",
    "legend",
    ...page,
  ],
  service: page,
  capability: page,
  layers: page,
  guide: page,
  path: page,
  diagram: page,
  terms: page,
  misconceptions: page,
  questions: page,
  sources: ["heading", "locale", "align", "web"],
  stats: ["heading", "locale", "align"],
  value: ["service", "locale"],
  fields: ["locale", "align"],
  coverage: ["locale", "align"],
} as const;

export type BlockKind = keyof typeof blockKinds;
export type ArgumentKey = BlockKind | (typeof blockKinds)[BlockKind][number];
