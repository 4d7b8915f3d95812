import { InvalidArgumentError } from "commander";
import type { Command } from "../program/command.ts";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import { untilInterrupted } from "../program/until-interrupted.ts";
import { findProject } from "../project/find-project.ts";

interface PreviewOptions {
  readonly locale?: string;
  readonly port: number;
}

/** Shows all that is made in a browser, while it is being made. */
export const preview: Command<PreviewOptions> = {
  name: "preview",
  summary: "show sheets as they print, pages and data, and follow changes",
  declare: (declaration) =>
    declaration
      .argument("[sheet]", "this sheet alone")
      .option("--locale <locale>", "in this language alone")
      .option("--port <port>", "the port of 127.0.0.1 to answer at; 0 for any", readPort, 4411),
  async run(program, { locale, port }, [sheet]) {
    const root = findProject(program.cwd);
    const { openPreview } = await import("../preview/open-preview.ts");
    const { NoBrowserError, openChromiumPrinter } = await import("@stackmatrix/pdf");
    const { sheetFonts } = await import("@stackmatrix/sheets/fonts");
    const onNotice = (sentence: string) => program.err(`stackmatrix: ${sentence}\n`);
    const openPrinter = () => openChromiumPrinter(sheetFonts(), { environment: program.env, onNotice });
    const interrupted = untilInterrupted();
    try {
      const { address, ids, failed, close } = await openPreview(root, {
        sheet,
        locale,
        port,
        openPrinter,
        tool: program.tool,
        environment: program.env,
        say: program.err,
      });
      const [id = "", ...others] = ids;
      program.out(`${address}${others.length === 0 ? id : ""}\n`);
      await Promise.race([interrupted.signal, failed]).finally(close);
      return exitCode.ok;
    } catch (error) {
      if (error instanceof NoBrowserError) throw new Failure(exitCode.machine, error.message);
      throw error;
    } finally {
      interrupted.ignore();
    }
  },
};

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("Write a number up to 65535.");
  return port;
}
