import { Option } from "commander";
import type { Command } from "../command.ts";
import { formatOption } from "../format-option.ts";
import { profileOption } from "../profile-option.ts";
import { type RenderOptions, renderWhatHasChanged } from "../render-what-has-changed.ts";

/** Makes the outputs, or says how those on the disk differ. */
export const render: Command<RenderOptions> = {
  name: "render",
  summary: "write all that is made from the data",
  declare: (declaration) =>
    declaration
      .addOption(
        new Option("--check", "compare committed files with the data, and write nothing").conflicts([
          "out",
          "force",
          "locale",
          "profile",
        ]),
      )
      .option("--only <targets>", "these targets alone, such as markdown,api")
      .option("--locale <locale>", "leave out what belongs to other languages alone")
      .addOption(profileOption())
      .option("--out <folder>", "put everything under another root, and leave the project as it is")
      .option("--force", "trust nothing that the last run remembers")
      .addOption(formatOption()),
  run: renderWhatHasChanged,
};
