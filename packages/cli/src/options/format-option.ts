import type { ReportFormat } from "@stackmatrix/core";
import { Option } from "commander";

/** As core lists them; spelt out here, so that reading a command line does not load the schemas. */
const formats = ["text", "json", "github"] as const satisfies readonly ReportFormat[];

/** The option that says how problems are told. */
export function formatOption(): Option {
  return new Option("--format <format>", "how to report problems").choices(formats).default("text");
}

/** How a command gives an answer that is more than problems. */
export type AnswerFormat = (typeof answerFormats)[number];

const answerFormats = ["text", "json"] as const satisfies readonly ReportFormat[];

/** The option that says in which form the answer is given. */
export function answerFormatOption(): Option {
  return new Option("--format <format>", "how to give the answer").choices(answerFormats).default("text");
}

/** How a command gives an answer that is a table. */
export type TableFormat = (typeof tableFormats)[number];

const tableFormats = ["text", "markdown", "csv", "json"] as const;

/** The option that says in which form a table is given. */
export function tableFormatOption(): Option {
  return new Option("--format <format>", "how to give the answer").choices(tableFormats).default("text");
}
