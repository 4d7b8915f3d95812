import { numberAsText } from "../parse/written-number.ts";
import { isMapping, type ShortForm, type ShortFormContext } from "./short-form.ts";
import { line } from "./text.ts";

/** The tag that BCP 47 has for what is in no language: here, a text that is the same in all of them. */
export const everyLanguage = "zxx";

const forms = {
  instead: [line],
  more: { [everyLanguage]: line.optional().meta({ description: "The same in every language." }) },
};

/** A text as it is written for one language: the project's first, in which texts are written. */
export const shortText: ShortForm = {
  expand: (written, context) =>
    isText(written) ? { [context.locales[0]]: numberAsText(written) } : expandEveryLanguage(written, context),
  isForAll: saysEveryLanguage,
  ...forms,
};

/** A name as it is written, which is the same in every language. */
export const shortName: ShortForm = {
  expand: (written, context) =>
    isText(written) ? inAll(numberAsText(written), context) : expandEveryLanguage(written, context),
  isForAll: (written) => isText(written) || saysEveryLanguage(written),
  ...forms,
};

function expandEveryLanguage(written: unknown, context: ShortFormContext): unknown {
  if (!saysEveryLanguage(written)) return written;
  const { [everyLanguage]: text, ...others } = written;
  return { ...inAll(text, context), ...others };
}

function saysEveryLanguage(written: unknown): written is Record<string, unknown> {
  return isMapping(written) && Object.hasOwn(written, everyLanguage);
}

function inAll(text: unknown, { locales }: ShortFormContext): object {
  return Object.fromEntries(locales.map((locale) => [locale, text]));
}

/** Numbers without quotation marks are texts where a text is asked for; what else is no text stays, to be told. */
function isText(written: unknown): written is string | number | symbol {
  return typeof written === "string" || typeof written === "number" || typeof written === "symbol";
}
