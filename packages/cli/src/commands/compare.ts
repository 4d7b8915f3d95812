import { Option } from "commander";
import { tableFormatOption } from "../options/format-option.ts";
import { readList } from "../options/read-list.ts";
import { todayOption } from "../options/today-option.ts";
import type { Command } from "../program/command.ts";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import { findProject } from "../project/find-project.ts";
import type { ComparisonRequest } from "../query/tell-comparison.ts";

type CompareOptions = Omit<ComparisonRequest, "services">;

/** Puts services side by side, and says in which rows their answers differ. */
export const compare: Command<CompareOptions> = {
  name: "compare",
  summary: "put services side by side, and say in which rows they differ",
  declare: (declaration) =>
    declaration
      .argument("[services...]", "ids of services; those of the matrix where none is named")
      .option("--matrix <id>", "the rows of this matrix")
      .option("--group <id>", "the rows of this group")
      .addOption(
        new Option("--rows <ids>", "these rows, in this order, such as gpu,learning-curve,vendor")
          .argParser(readList)
          .conflicts("group"),
      )
      .option("--baseline <service>", "mark what differs from this one, not from any other")
      .option("--only-differences", "leave out the rows in which nothing differs")
      .option("--locale <locale>", "in this language; else in the first of the project")
      .addOption(todayOption("say how many days old each answer is on a day, as YYYY-MM-DD"))
      .addOption(tableFormatOption())
      .addHelpText("after", examples),
  async run(program, options, services) {
    if (services.length === 0 && options.matrix === undefined) {
      throw new Failure(exitCode.usage, "Name the services to compare, or a matrix with --matrix");
    }
    const root = findProject(program.cwd);
    const { tellComparison } = await import("../query/tell-comparison.ts");
    return tellComparison(program, root, { ...options, services });
  },
};

const examples = `
Examples:
  stackmatrix compare docker kubernetes amazon-ecs --only-differences
  stackmatrix compare amazon-ecs amazon-eks --group networking --baseline amazon-ecs
  stackmatrix compare --matrix docker-vs-kubernetes --format markdown`;
