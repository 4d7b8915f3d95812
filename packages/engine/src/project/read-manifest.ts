import type { DatasetInfo, Diagnostic, SourceFile } from "@stackmatrix/core";

/** What the `package.json` beside the data says of it. */
export interface Manifest {
  readonly info: DatasetInfo;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `package.json`. One that is broken is for its own tools to complain of, but texts of it stand in outputs. */
export async function readManifest(file: SourceFile | undefined): Promise<Manifest> {
  if (file === undefined) return { info: {}, diagnostics: [] };
  const { readJson } = await import("@stackmatrix/core");
  const value: Readonly<Record<string, unknown>> = Object(readJson(file.text));
  const info = {
    name: textOf(value.name),
    version: textOf(value.version),
    licence: textOf(value.license),
    homepage: addressOf(value.homepage),
  };
  return { info, diagnostics: await findFaults(file, value) };
}

async function findFaults({ path, text }: SourceFile, value: object): Promise<readonly Diagnostic[]> {
  const { manifestTexts, parseYaml, validateFile } = await import("@stackmatrix/core");
  // JSON is YAML too, whose reader knows places.
  const parsed = parseYaml({ path, text });
  const locate = parsed.ok ? parsed.value.locate : () => ({ path });
  const { diagnostics } = validateFile({ path, text, value, locate }, manifestTexts);
  return diagnostics.filter(({ code }) => code.startsWith("text/"));
}

/** A sheet's links lead to nothing but https. */
function addressOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text?.startsWith("https://") && URL.canParse(text) ? text : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
