import { committed, type Planned, type Target, targetFolder } from "@stackmatrix/core";
import * as z from "zod";

const options = z
  .strictObject({
    dir: targetFolder,
    committed,
    name: z
      .string()
      .regex(/^(?:@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/, { error: "the name of an npm package" })
      .optional()
      .meta({ description: "The name under which the package is imported." }),
  })
  .meta({ description: "A package to import: ESM, types and JSON." });

/** Writes a package that other projects import: ES modules over JSON files, with types that know every id. */
export const packageTarget: Target<z.infer<typeof options>> = {
  name: "package",
  options,
  async *plan({ dataset }, { options: { name } }): AsyncIterable<Planned> {
    const { packageFiles } = await import("../package-files.ts");
    yield* packageFiles(dataset, { name });
  },
};
