import { formatDiagnostics } from "../diagnostic/format-diagnostics.ts";
import { type LoadOptions, loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/dataset.ts";
import { aProject } from "./builders.ts";
import { defaultContext, sourceFiles } from "./problems-in.ts";

/**
 * A dataset of `aProject(entities)`.
 *
 * @throws where the entities do not make one, with the report
 */
export function aDataset(
  entities: Readonly<Record<string, object | string>> = {},
  options: Partial<LoadOptions> = {},
): Dataset {
  const sources = sourceFiles(aProject(entities));
  const outcome = loadDataset(sources, { ...defaultContext, ...options });
  if (!outcome.ok) throw new Error(formatDiagnostics(outcome.diagnostics, { sources }));
  return outcome.value;
}
