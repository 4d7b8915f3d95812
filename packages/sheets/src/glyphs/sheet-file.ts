import type { ProjectConfig } from "@stackmatrix/core";

/** The path of the file in which a sheet is written, given the id of one of its prints, such as `en/poster.mono`. */
export function sheetFile({ data }: Pick<ProjectConfig, "data">, printId: string): string {
  const name = printId.replace(/^[^/]*\/|\.[^.]*$/g, "");
  return `${data}/sheets/${name}.yaml`;
}
