import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { shareReaders } from "../../schema/locale.ts";
import type { Rule } from "../rule.ts";

/** Readers of every language are told what an article says. */
export const quotationsAreGlossed: Rule = {
  name: "quotations-are-glossed",
  *check({ matrices, sources }, { locales }) {
    for (const { value, file } of matrices.values()) {
      for (const [row, { published }] of value.rows.entries()) {
        const source = published && sources.get(published.source);
        if (!source) continue;
        const { language = "en" } = source.value;
        const others = locales.filter((locale) => !shareReaders(locale, language));
        for (const [service, quotation] of Object.entries(published.values)) {
          if (!needsGloss(quotation)) continue;
          for (const locale of others) {
            if (Object.hasOwn(published.gloss?.[locale] ?? {}, service)) continue;
            const location = file.locate(["rows", row, "published", "values", service]);
            const args = { service, locale };
            yield { code: "translation/missing-gloss", location, args } satisfies Diagnostic;
          }
        }
      }
    }
  },
};

/** Signs and figures mean the same everywhere; Latin letters stand for names, or can be read by everybody here. */
function needsGloss(quotation: string): boolean {
  return /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u.test(quotation);
}
