import { aDataset } from "@stackmatrix/core/testing";
import { type Freshness, type SheetView, sheetView, startPage } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { imprint } from "./imprint.ts";

const sheet = { title: { en: "Harbours" }, subtitle: { en: "Below." }, blocks: [{ block: "layers" }] };
const edition = { name: "@example/harbours", version: "1.2.0", licence: "CC-BY-4.0" };

test.each<[Freshness, string]>([
  [{ oldest: "1999-12-31", undated: 2 }, " · oldest source 1999-12-31 · 2 undated"],
  [{ oldest: "1999-12-31", undated: 0 }, " · oldest source 1999-12-31"],
  [{ oldest: undefined, undated: 1 }, " · 1 undated"],
  [{ oldest: undefined, undated: 0 }, ""],
])("imprint() says of sources that are %j no more and no less than that", (freshness, text) => {
  expect(imprintOf(edition, freshness)).toBe(`@example/harbours · data 1.2.0${text} · CC-BY-4.0`);
});

test("imprint() names the project by its title, where it has one", () => {
  expect(imprintOf(edition, { undated: 0 }, "Harbours")).toBe("Harbours · data 1.2.0 · CC-BY-4.0");
});

test("imprint() leaves out what nobody has said, and then names the tool", () => {
  expect(imprintOf({}, { undated: 0 })).toBe("stackmatrix");
});

function imprintOf(info: object, freshness: Freshness, project = ""): string {
  const dataset = aDataset({ "sheets/harbours": sheet }, { info });
  const page = startPage(dataset, "en");
  const harbours = dataset.sheets.get("harbours");
  const view: SheetView | undefined = harbours && sheetView(page, harbours);
  return view ? imprint({ ...view, freshness }, page, project) : "";
}
