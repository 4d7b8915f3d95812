import { aDataset } from "@stackmatrix/core/testing";
import { sheetDocuments } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { expect, test } from "vitest";
import { openPdf } from "./picture/open-pdf.ts";
import { openChromiumPrinter } from "./print/chromium-printer.ts";

const flow = [
  { from: "client", to: "shop", type: "requests" },
  { from: "shop", to: "till", type: "requests" },
];

test.each([
  ["to", { from: "shop", to: "depot", type: "requests" }],
  ["from", { from: "shop", to: "depot", type: "pulls-from" }],
])("Nothing of an arrow %s what stands beside a flow is below that", async (_, edge) => {
  const widths = await inkOf([...flow, edge]);

  // So the last ink is the edge of a box, which is much wider than the head of an arrow.
  expect(widths.at(-1)).toBeGreaterThan(40);
});

/** How wide the ink is in each row of pixels of the upper half of a page, up to the last that has any; what begins a line is left out. */
async function inkOf(edges: readonly object[]): Promise<readonly number[]> {
  const text = { en: "X" };
  const nodes = ["client", "shop", "till", "depot"].map((id) => ({ id, label: { en: "A broad box" } }));
  const diagram = { title: text, summary: text, shape: "flow", nodes, edges };
  const sheet = { title: text, subtitle: text, blocks: [{ block: "diagrams", diagrams: ["way"] }] };
  const dataset = aDataset({ "diagrams/way": diagram, "sheets/ways": sheet });
  const [document] = sheetDocuments(dataset, ["en"]);
  if (!document) return expect.unreachable("no sheet");
  const printer = await openChromiumPrinter(sheetFonts());
  const { pages, close } = await openPdf(await printer.print(document).finally(() => printer.close()));
  const image = await pages[0]?.draw(() => 2);
  close();
  if (!image) return expect.unreachable("no page");
  const { data, height, width } = image;
  const rows = Array.from({ length: Math.floor(height / 2) }, (_, row) => {
    const inked = Array.from({ length: width }, (_, column) => column).filter((column) => {
      if (column < width * 0.3) return false;
      const [blue = 255] = data.subarray((row * width + column) * 4);
      return blue < 200;
    });
    return inked.length === 0 ? 0 : (inked.at(-1) ?? 0) - (inked[0] ?? 0) + 1;
  });
  return rows.slice(0, rows.findLastIndex((ink) => ink > 0) + 1);
}
