import type { Dataset } from "@stackmatrix/core";
import { inLocale } from "@stackmatrix/view";
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
  { info, locales }: Dataset,
  { licence = info.licence, name, version = info.version ?? "0.0.0" }: PackageOptions,
): string {
  const { homepage, title } = info;
  const description = typeof title === "object" ? inLocale(title, locales[0], locales[0]) : title;
  const manifest = {
    name,
    version,
    description,
    license: licence,
    homepage,
    type: "module",
    sideEffects: false,
    main: "./index.cjs",
    types: "./index.d.cts",
    exports: packageExports(locales),
    engines: { node: ">=22" },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
