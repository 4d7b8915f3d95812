import type { Dataset } from "@stackmatrix/core";
import { publishProject } from "../publish/publish-project.ts";
import type { PackageOptions } from "./package-files.ts";

type Entry = Readonly<Record<string, unknown>>;

/**
 * Which paths of a package can be imported, from the folder that its manifest is in.
 *
 * @param folder - from the manifest to the files of the package, such as "./" or "./dist/"
 */
export function packageExports(
  locales: readonly string[],
  folder = "./",
): Readonly<Record<string, Entry | string | null>> {
  const entry = (path: string) => dual(`${folder}${path}.d`, `${folder}${path}`);
  return {
    ".": entry("index"),
    ...Object.fromEntries(locales.map((locale) => [`./${locale}`, entry(`${locale}/index`)])),
    "./data.schema.json": json(`${folder}lib/schema.d`, `${folder}data.schema.json`),
    "./*.json": json(`${folder}*.d`, `${folder}*.json`),
    "./package.json": "./package.json",
    "./lib/*": null,
    "./*": entry("*"),
  };
}

function dual(types: string, code: string): Entry {
  return {
    import: { types: `${types}.ts`, default: `${code}.js` },
    require: { types: `${types}.cts`, default: `${code}.cjs` },
  };
}

/** JSON has no modules of its own: whoever imports or requires it gets what it holds, as from CommonJS. */
function json(types: string, file: string): Entry {
  return { types: `${types}.cts`, default: file };
}

/** The manifest of a package that is published as it is. */
export function manifestText(
  dataset: Dataset,
  { licence = dataset.info.licence, name, version = dataset.info.version ?? "0.0.0" }: PackageOptions,
): string {
  const { locales } = dataset;
  const { title, url } = publishProject(dataset);
  const manifest = {
    name,
    version,
    description: title?.[locales[0]],
    license: licence,
    homepage: url,
    type: "module",
    sideEffects: false,
    main: "./index.cjs",
    types: "./index.d.cts",
    exports: packageExports(locales),
    engines: { node: ">=22" },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
