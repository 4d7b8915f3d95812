import { InvalidArgumentError, Option } from "commander";
import { type TableFormat, tableFormatOption } from "../options/format-option.ts";
import { readList } from "../options/read-list.ts";
import type { Command } from "../program/command.ts";
import { findProject } from "../project/find-project.ts";

interface SearchOptions {
  readonly kinds?: readonly string[];
  readonly locale?: string;
  readonly limit: number;
  readonly format: TableFormat;
}

/** Looks up what something is called. */
export const search: Command<SearchOptions> = {
  name: "search",
  summary: "look something up by its name in any language, and give its id",
  declare: (declaration) =>
    declaration
      .argument("<text...>", "what it is called, or nearly so")
      .addOption(
        new Option("--kinds <kinds>", "in these kinds alone: services,capabilities").argParser(readList),
      )
      .option("--limit <number>", "how many to give at most", readLimit, 20)
      .option("--locale <locale>", "name what is found in this language; else in the first of the project")
      .addOption(tableFormatOption())
      .addHelpText("after", examples),
  async run(program, options, words) {
    const root = findProject(program.cwd);
    const { tellHits } = await import("../query/tell-hits.ts");
    return tellHits(program, root, { ...options, text: words.join(" ") });
  },
};

const examples = `
Examples:
  stackmatrix search auto scaling
  stackmatrix search 負載平衡 --kinds capabilities --locale zh-TW`;

function readLimit(text: string): number {
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1) throw new InvalidArgumentError("Write a whole number from 1.");
  return limit;
}
