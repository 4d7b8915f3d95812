import type { ProjectConfig } from "@stackmatrix/core";

/** Where the sheets are, as seen from the root of the site, and how their files are called. */
export interface SheetFiles {
  readonly folder: string;
  /** What the names of the files bear before their ending. */
  readonly profile: string;
  readonly hasPreview: boolean;
}

/** Finds out where the project puts its sheets; nothing where it makes none. */
export function sheetFiles({
  targets: { pdf, site },
}: Pick<ProjectConfig, "targets">): SheetFiles | undefined {
  if (pdf?.dir === undefined || site?.dir === undefined) return undefined;
  const { png = [], profiles = [] } = pdf as {
    readonly png?: readonly string[];
    readonly profiles?: readonly string[];
  };
  const [first = "color"] = profiles;
  const usual = profiles.length === 0 || profiles.includes("color");
  return {
    folder: wayBetween(site.dir, pdf.dir),
    profile: usual ? "" : `.${first}`,
    hasPreview: png.includes("preview"),
  };
}

function wayBetween(from: string, to: string): string {
  const [here, there] = [from.split("/"), to.split("/")];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
