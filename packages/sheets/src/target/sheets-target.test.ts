import { aDataset, aMatrix, testTarget } from "@stackmatrix/core/testing";
import { printProfiles } from "../style/print-profile.ts";
import { sheetsTarget } from "./sheets-target.ts";

const sheet = {
  title: { en: "Services" },
  subtitle: { en: "What they are." },
  blocks: [{ block: "matrix", matrix: "all" }],
};

testTarget(sheetsTarget, {
  dataset: aDataset({
    "matrices/all": aMatrix({ rows: [{ attribute: "vendor" }] }),
    "sheets/services": sheet,
  }),
  options: { dir: "out", profiles: [...printProfiles] },
});
