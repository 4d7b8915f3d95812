import { buildDataset } from "./model/build-dataset.ts";
import type { Dataset, DatasetInfo } from "./model/dataset.ts";
import type { Outcome } from "./outcome.ts";
import type { SourceFile } from "./source-file.ts";
import { type ValidationContext, validateEntities } from "./validate/validate-entities.ts";

/** What a dataset takes besides its files. */
export interface LoadOptions extends ValidationContext {
  /** What the dataset is called and which edition of it this is. */
  readonly info?: DatasetInfo | undefined;
}

/** Makes a dataset of files, or says everything that is wrong with them. */
export function loadDataset(files: readonly SourceFile[], options: LoadOptions): Outcome<Dataset> {
  const entities = validateEntities(files, options);
  if (!entities.ok) return entities;
  return { ...entities, value: buildDataset(entities.value, options) };
}
