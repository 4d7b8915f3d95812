import type { ValuePath } from "../../diagnostic/diagnostic.ts";
import { claimOrigins } from "../../model/claim-origins.ts";
import { type Locale, shareReaders } from "../../schema/locale.ts";
import type { Entities, Rule, Written } from "../rule.ts";

/** Readers of every language are told what an article says. */
export const quotationsAreGlossed: Rule = {
  name: "quotations-are-glossed",
  *check(entities, { locales }) {
    for (const quotation of [...quotedInMatrices(entities), ...quotedInMisconceptions(entities)]) {
      const source = entities.sources.get(quotation.source);
      if (!source || !needsGloss(quotation.text)) continue;
      const { language = "en" } = source.value;
      for (const locale of locales) {
        if (shareReaders(locale, language) || quotation.isGlossed(locale)) continue;
        const location = quotation.entity.file.locate(quotation.path);
        yield { code: "translation/missing-gloss", location, args: { id: quotation.id, locale } };
      }
    }
  },
};

/** Words of an article, and where they stand. */
interface Quotation {
  readonly text: string;
  readonly source: string;
  /** Under what a gloss would stand. */
  readonly id: string;
  readonly isGlossed: (locale: Locale) => boolean;
  readonly entity: Written<object>;
  readonly path: ValuePath;
}

function* quotedInMatrices({ matrices }: Entities): Generator<Quotation> {
  for (const entity of matrices.values()) {
    for (const [row, { published }] of (entity.value.rows ?? []).entries()) {
      if (!published) continue;
      const { gloss, source, values } = published;
      for (const [id, text] of Object.entries(values)) {
        const isGlossed = (locale: Locale) => Object.hasOwn(gloss?.[locale] ?? {}, id);
        yield { text, source, id, isGlossed, entity, path: ["rows", row, "published", "values", id] };
      }
    }
  }
}

function* quotedInMisconceptions({ misconceptions }: Entities): Generator<Quotation> {
  for (const entity of misconceptions.values()) {
    for (const [index, { gloss, quote: text, source }] of claimOrigins(entity.value).entries()) {
      if (text === undefined) continue;
      const isGlossed = (locale: Locale) => gloss[locale] !== undefined;
      yield { text, source, id: source, isGlossed, entity, path: ["claimedIn", index, "quote"] };
    }
  }
}

/** Signs and figures mean the same everywhere; Latin letters stand for names, or can be read by everybody here. */
function needsGloss(quotation: string): boolean {
  return /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u.test(quotation);
}
