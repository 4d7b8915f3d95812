import * as z from "zod";
import { locale } from "../schema/locale.ts";
import { ignoredFolders } from "../validate/place-of-file.ts";
import { printProfiles, usualProfile } from "./print-profile.ts";
import { isWithin, overlap, relativePath } from "./relative-path.ts";

/** Whether what a target writes is kept in version control, where `render --check` compares it. */
const committed = z.boolean().optional().meta({
  description: "Whether the files are kept in version control, where `render --check` compares them.",
});

const align = z.boolean().optional().meta({
  description:
    "Whether the columns of tables are lined up by display width; otherwise a changed cell is one changed line.",
});

const dir = relativePath.meta({
  description: "The folder that the target owns whole, relative to the project.",
});

const packageName = z.string().regex(/^(?:@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/, {
  error: "the name of an npm package",
});

const profiles = z
  .array(z.enum(printProfiles))
  .min(1)
  .superRefine(distinct("each profile once"))
  .default([usualProfile])
  .meta({
    description:
      "For what the sheets are printed: `color`, `mono` for black-and-white printers, `screen` for reading; files of profiles other than `color` bear their name.",
  });

const theme = relativePath.optional().meta({
  description: "A theme by its name, or a folder of the project with `theme.css` and `theme.yaml`.",
});

/** What a project is rendered into; each target is optional. */
const targets = z
  .strictObject({
    markdown: z
      .strictObject({ dir, committed, align })
      .optional()
      .meta({ description: "Pages in Markdown." }),
    docs: z
      .strictObject({
        files: z
          .array(relativePath)
          .min(1)
          .meta({ description: "Files that people own, with marked blocks in them." }),
        committed,
        align,
      })
      .optional()
      .meta({ description: "Blocks in files that people own." }),
    pdf: z
      .strictObject({ dir, committed, profiles, theme })
      .optional()
      .meta({ description: "Sheets as HTML and PDF." }),
    api: z
      .strictObject({ dir, committed })
      .optional()
      .meta({ description: "Static JSON, JSON Schema and OpenAPI." }),
    package: z
      .strictObject({
        dir,
        committed,
        name: packageName.optional().meta({ description: "The name under which the package is imported." }),
      })
      .optional()
      .meta({ description: "A package to import: ESM, types and JSON." }),
    schema: z
      .strictObject({ dir, committed })
      .optional()
      .meta({ description: "JSON Schemas that help editors with the data files." }),
  })
  .default({});

/** `stackmatrix.yaml`: where a project's data lies and what is made of it. */
export const projectConfig = z
  .strictObject({
    data: relativePath.meta({ description: "The folder of the data, relative to the project." }),
    locales: z
      .tuple([locale], locale)
      .superRefine(distinct("each language once"))
      .meta({ description: "The languages of the data; the first is the one that texts are written in." }),
    staleAfterDays: z
      .int()
      .min(1)
      .max(36_500)
      .default(1095)
      .meta({ description: "Days after which a dated source counts as stale." }),
    targets: targets.meta({ description: "What the project is rendered into." }),
  })
  .superRefine(apart);
export type ProjectConfig = z.infer<typeof projectConfig>;

function distinct(expectation: string) {
  return (items: readonly string[], context: z.core.$RefinementCtx): void => {
    for (const [index, item] of items.entries()) {
      if (items.indexOf(item) === index) continue;
      context.addIssue({ code: "custom", path: [index], message: expectation });
    }
  };
}

/** No target writes into another's folder, into the data, or over a file that people own. */
function apart({ data, targets }: z.infer<typeof projectConfig>, context: z.core.$RefinementCtx): void {
  const owned: string[] = [];
  for (const [name, target] of Object.entries(targets)) {
    if (target === undefined || !("dir" in target)) continue;
    const refuse = (message: string) =>
      context.addIssue({ code: "custom", path: ["targets", name, "dir"], message });
    if (owned.some((other) => overlap(other, target.dir)))
      refuse("a folder apart from those of other targets");
    else if (overlap(target.dir, data) && !isBesideKinds(target.dir, data))
      refuse("a folder apart from the data");
    owned.push(target.dir);
  }
  for (const [index, file] of (targets.docs?.files ?? []).entries()) {
    if (!owned.some((folder) => isWithin(file, folder))) continue;
    const path = ["targets", "docs", "files", index];
    context.addIssue({ code: "custom", path, message: "a file outside the folders of other targets" });
  }
}

/** Whether a folder within the data is one of those that hold no data. */
function isBesideKinds(folder: string, data: string): boolean {
  const [first = ""] = folder.slice(data.length + 1).split("/");
  return isWithin(folder, data) && ignoredFolders.has(first);
}
