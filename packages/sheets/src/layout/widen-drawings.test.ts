import { aDataset, aService } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { sheetDocuments } from "../document/sheet-documents.ts";

test.each([
  { boxes: 2, width: "half", becomes: "half" },
  { boxes: 6, width: "full", becomes: "full" },
  { boxes: 6, width: "half", becomes: "full" },
  { boxes: 6, width: "third", becomes: "full" },
])(
  "a drawing of $boxes boxes in a row, in a block of $width width, is printed in $becomes width",
  (example) => {
    const { becomes, boxes, width } = example;

    const [document] = sheetDocuments(aChainOf(boxes, width), ["en"]);

    expect(document?.body).toContain(`class="block diagrams ${becomes}"`);
  },
);

/** A sheet with a drawing of services of which each stands on the next. */
function aChainOf(boxes: number, width: string) {
  const services = Array.from({ length: boxes }, (_, index) => {
    const next = { type: "runs-on", service: `s${index + 1}`, basis: "by-definition" } as const;
    const relations = index + 1 < boxes ? [next] : [];
    return [`services/s${index}`, aService({ name: { en: `Application server ${index}` }, relations })];
  });
  return aDataset({
    ...Object.fromEntries(services),
    "diagrams/chain": {
      title: { en: "Chain" },
      summary: { en: "One on the other." },
      shape: "relations",
      relations: ["runs-on"],
    },
    "sheets/s": {
      title: { en: "A sheet" },
      subtitle: { en: "All of it." },
      blocks: [
        { block: "diagrams", diagrams: ["chain"], width },
        { block: "layers", width },
      ],
    },
  });
}
