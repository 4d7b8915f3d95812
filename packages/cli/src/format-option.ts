import type { ReportFormat } from "@stackmatrix/core";
import { Option } from "commander";

/** As core lists them; spelt out here, so that reading a command line does not load the schemas. */
const formats = ["text", "json", "github"] as const satisfies readonly ReportFormat[];

/** The option that says how problems are told. */
export function formatOption(): Option {
  return new Option("--format <format>", "how to report problems").choices(formats).default("text");
}
