import { committed, type Planned, relativePath, type Target, targetFolder } from "@stackmatrix/core";
import { readTheme, themeFiles } from "@stackmatrix/theme";
import * as z from "zod";

const options = z
  .strictObject({
    dir: targetFolder,
    committed,
    theme: relativePath.optional().meta({
      description: "A theme by its name, or a folder of the project with `theme.css` and `theme.yaml`.",
    }),
  })
  .meta({ description: "A static web site: pages without scripts, and scripts that compare and decide." });

/** Writes a folder of linked pages for each language, which any host can serve under any path. */
export const siteTarget: Target<z.infer<typeof options>> = {
  name: "site",
  options,
  reads: ({ theme }) => themeFiles(theme),
  check: ({ found, options, place }) => readTheme(options.theme, found, place(["theme"])).diagnostics,
  async *plan({ dataset, config }, { found, options, place }): AsyncIterable<Planned> {
    const { siteFiles } = await import("./site-files.ts");
    const { theme } = readTheme(options.theme, found, place(["theme"]));
    yield* siteFiles(dataset, { config, theme });
  },
};
