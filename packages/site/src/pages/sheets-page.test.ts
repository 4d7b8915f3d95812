import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { sheetsPage } from "./sheets-page.ts";
import { startSitePage } from "./site-page.ts";

test("sheetsPage() leads to each sheet and to what was made of it, and to nothing where nothing was", () => {
  const sheet = "title: { en: Boats, zh-TW: 船 }\nblocks: [{ block: layers }]\n";
  const page = startSitePage(smallDataset({ "sheets/boats": sheet }), "en", { path: "sheets.html" });
  const files = { folder: "../pdf", profile: "", hasPreview: true };

  const { body } = sheetsPage(page, files);

  expect(body.html).toContain('<a href="sheets/boats.html">Boats</a>');
  expect(body.html).toContain('href="../../pdf/en/boats.pdf"');
  expect(body.html).toContain('src="../../pdf/en/boats.preview.png"');
  expect(sheetsPage(page, undefined).body.html).not.toContain("boats.pdf");
});
