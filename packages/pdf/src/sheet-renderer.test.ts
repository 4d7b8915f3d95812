import { printProfiles } from "@stackmatrix/core";
import { aDataset, aMatrix, testRenderer } from "@stackmatrix/core/testing";
import { createSheetRenderer } from "./sheet-renderer.ts";

const sheet = {
  title: { en: "Services" },
  subtitle: { en: "What they are." },
  blocks: [{ block: "matrix", matrix: "all" }],
};

testRenderer(
  createSheetRenderer({ profiles: printProfiles }),
  aDataset({ "matrices/all": aMatrix({ rows: [{ attribute: "vendor" }] }), "sheets/services": sheet }),
);
