import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { parseProse } from "../../prose/parse-prose.ts";
import type { Prose } from "../../prose/prose.ts";
import { writtenText } from "../../prose/written-text.ts";
import { entityKinds } from "../../schema/entity-kinds.ts";
import { isProse } from "../../schema/is-prose.ts";
import { locateInText } from "../locate-in-text.ts";
import type { MappingRule } from "../rule.ts";
import { schemaAt } from "../schema-at.ts";
import { noProblems } from "./each-mapping.ts";

/** What is written as a link in prose is one. */
export const linksLeadToHttps: MappingRule = {
  name: "links-lead-to-https",
  judge:
    () =>
    ({ fields, isText, path }, { entity, kind }) => {
      if (!isText) return noProblems;
      let problems = noProblems;
      for (const [locale, text] of Object.entries(fields)) {
        if (typeof text !== "string" || !text.includes("](")) continue;
        const schema = schemaAt(entityKinds[kind], path, entity.value);
        if (!schema || !isProse(schema)) continue;
        const found = refusedLinks(text).map(({ address, start }): Diagnostic => {
          const part = { text, start, end: start + address.length };
          const location = locateInText(entity.file, [...path, locale], part);
          return { code: "text/link-not-https", location, args: { address } };
        });
        problems = [...problems, ...found];
      }
      return problems;
    },
};

/** Something between the brackets of a link that is no word, such as `call[i](x)` has, but leads somewhere. */
const address = /(?<=\]\()(?:[a-z][a-z\d+.-]*:|[./#]|www\.)[^\s()<>]*(?=[^)\n]*\))/giu;

interface RefusedLink {
  readonly address: string;
  readonly start: number;
}

/** The addresses of what looks like a link, among the text that no mark takes. */
function refusedLinks(text: string): readonly RefusedLink[] {
  const prose = parseProse(text);
  const nodes: Exclude<Prose, string> = typeof prose === "string" ? [{ kind: "text", text }] : prose;
  const found: RefusedLink[] = [];
  let at = 0;
  for (const node of nodes) {
    if (node.kind === "text") {
      for (const { 0: match, index } of node.text.matchAll(address))
        found.push({ address: match, start: at + index });
    }
    at += writtenText([node]).length;
  }
  return found;
}
