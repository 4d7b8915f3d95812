import { Option } from "commander";
import { type TableFormat, tableFormatOption } from "../options/format-option.ts";
import { readList } from "../options/read-list.ts";
import type { Command } from "../program/command.ts";
import { findProject } from "../project/find-project.ts";
import { type Asked, readRating, readSupport, readValue } from "../query/read-asked.ts";

interface FindOptions extends Asked {
  readonly locale?: string;
  readonly format: TableFormat;
}

/** Finds the services that have what is wanted. */
export const find: Command<FindOptions> = {
  name: "find",
  summary: "find the services that have all that is wanted, or may have it",
  declare: (declaration) =>
    declaration
      .addOption(
        new Option(
          "--support <capability=levels>",
          "a level of a capability, or any of several: gpu=full,add-on",
        ).argParser(readSupport),
      )
      .addOption(
        new Option(
          "--rating <tradeoff=step>",
          "a step from 1 to 5, or from one to another: learning-curve=2, =..2, =3.. or =2..4",
        ).argParser(readRating),
      )
      .addOption(
        new Option(
          "--value <trait=value>",
          "words, a number, a date or a version, or a range of those: longest-run=15, =..60 or =10..",
        ).argParser(readValue),
      )
      .addOption(
        new Option("--layer <ids>", "in any of these layers: serverless-compute").argParser(readList),
      )
      .option("--vendor <name>", "of this vendor: HashiCorp")
      .addOption(new Option("--tag <tags>", "with all of these tags: managed,serverless").argParser(readList))
      .option("--locale <locale>", "in this language; else in the first of the project")
      .addOption(tableFormatOption())
      .addHelpText("after", examples),
  async run(program, options) {
    const root = findProject(program.cwd);
    const { tellFound } = await import("../query/tell-found.ts");
    return tellFound(program, root, options);
  },
};

const examples = `
Options that say what is wanted can be repeated; all of it must hold.

Examples:
  stackmatrix find --support self-healing=full,partial --rating learning-curve=..2
  stackmatrix find --layer managed-orchestration --support gpu=full --support network-policy=full
  stackmatrix find --layer serverless-compute --value sla=99.9..`;
