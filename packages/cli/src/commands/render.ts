import { Option } from "commander";
import { formatOption } from "../options/format-option.ts";
import { targetOptions } from "../options/target-options.ts";
import type { Command } from "../program/command.ts";
import { type RenderOptions, renderWhatHasChanged } from "./render-what-has-changed.ts";

/** Makes the outputs, or says how those on the disk differ. */
export const render: Command<RenderOptions> = {
  name: "render",
  summary: "write all that is made from the data",
  declare(declaration, { tool }) {
    const flags = targetOptions(tool.targets);
    declaration
      .addOption(
        new Option("--check", "compare committed files with the data, and write nothing").conflicts([
          "out",
          "force",
          "locale",
          ...flags.map((flag) => flag.attributeName()),
        ]),
      )
      .addOption(
        new Option("--only <targets>", "these targets alone, such as markdown,api").argParser(
          (list: string, former?: string) => [former, list].filter((part) => part !== undefined).join(","),
        ),
      )
      .option("--locale <locale>", "leave out what belongs to other languages alone");
    for (const flag of flags) declaration.addOption(flag);
    return declaration
      .addOption(
        new Option(
          "--explain <file>",
          "say what a file was made from and why it would be made again, and write nothing",
        ).conflicts([
          "check",
          "only",
          "out",
          "force",
          "locale",
          "watch",
          ...flags.map((flag) => flag.attributeName()),
        ]),
      )
      .addOption(
        new Option("--watch", "go on, and write again what is made from what changes").conflicts([
          "check",
          "out",
          "force",
          "locale",
          "format",
          ...flags.map((flag) => flag.attributeName()),
        ]),
      )
      .option("--out <folder>", "put everything under another root, and leave the project as it is")
      .option("--force", "trust nothing that the last run remembers")
      .addOption(formatOption());
  },
  run: renderWhatHasChanged,
};
