import type { ViewContext } from "@stackmatrix/view";
import type { ComparisonLabel, ComparisonWords } from "./comparison-data.ts";

/** The words around the data that scripts show, in the page's language; a project's own where it has them. */
export function comparisonWords({ words }: ViewContext): ComparisonWords {
  const { basis, label, phrase, site, support } = words;
  return {
    client: site.client,
    ...{ support, basis },
    label: Object.fromEntries(labels.map((name) => [name, label[name]])) as ComparisonWords["label"],
    phrase: {
      asOf: phrase.asOf("{date}"),
      checkedOn: phrase.checkedOn("{date}"),
      colon: phrase.colon,
      comma: phrase.comma,
      inheritedFrom: phrase.inheritedFrom("{name}"),
      notDated: phrase.notDated,
      seenOn: phrase.seenOn("{date}"),
    },
  };
}

const labels: readonly ComparisonLabel[] = [
  "answer",
  "articleWording",
  "basis",
  "because",
  "date",
  "false",
  "formerly",
  "layer",
  "links",
  "name",
  "no",
  "note",
  "right",
  "services",
  "sources",
  "tags",
  "true",
  "unsourced",
  "vendor",
  "yes",
];
