/**
 * The generated data in zod, once for each library that brings a zod of its own. They are as strict as ours: unknown
 * keys, ids, dates and empty texts are refused.
 */
export function schemasOf(z) {
  const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const text = z.string().min(1).max(4000);
  const both = z.object({ en: text.optional(), "zh-TW": text.optional() }).strict();
  const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);
  const assessment = z
    .object({
      support: z.enum(["full", "partial", "add-on", "none", "not-applicable"]),
      short: both.optional(),
      note: both.optional(),
      basis: z.enum(["documented", "by-definition", "judgement"]),
      sources: z.array(id).min(1).optional(),
      asOf: date.optional(),
    })
    .strict();
  return {
    capability: z
      .object({ name: both, group: id, definition: both, assessments: z.record(id, assessment) })
      .strict(),
    service: z
      .object({
        name: both,
        vendor: text,
        layer: id,
        licence: both,
        kind: both,
        oneLiner: both,
        summary: both,
      })
      .strict(),
    source: z
      .object({ title: text, publisher: text, kind: z.literal("primary"), url: z.string().url(), date })
      .strict(),
  };
}
