import { committed, type Planned, type Target, targetFolder } from "@stackmatrix/core";
import { kinds } from "@stackmatrix/core/schema";
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
    entities: z.array(z.enum(kinds)).optional().meta({
      description:
        "The kinds whose entities can be imported each by itself, in each language; `services` unless it is said. Each entity is five files in each language and in all.",
    }),
    manifest: z.boolean().optional().meta({
      description:
        "Whether the folder has a `package.json` and a README of its own, so that it can be published as it is; `false` where they are written by hand around it.",
    }),
  })
  .meta({ description: "A package to import: modules, types and JSON." });

/** Writes a package that other projects import: ES modules over JSON files, with types that know every id. */
export const packageTarget: Target<z.infer<typeof options>> = {
  name: "package",
  options,
  async *plan({ dataset }, { options: { entities, manifest, name } }): AsyncIterable<Planned> {
    const { packageFiles } = await import("../package/package-files.ts");
    yield* packageFiles(dataset, { entities, manifest, name });
  },
};
