import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Dataset, loadDataset } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import { locales } from "@stackmatrix/core/schema";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/**
 * The data of this repository.
 *
 * @throws where it is wrong
 */
export function loadData(): Dataset {
  const { name, version, license: licence } = JSON.parse(readFileSync(`${root}/data/package.json`, "utf8"));
  const [original, ...others] = locales;
  const context = { root: "data", locales: [original, ...others] as const, staleAfterDays: 1095 };
  const { files } = readSourceFiles(root, "data");
  const outcome = loadDataset(files, { ...context, info: { name, version, licence } });
  if (!outcome.ok) throw new Error("The data of this repository is wrong");
  return outcome.value;
}
