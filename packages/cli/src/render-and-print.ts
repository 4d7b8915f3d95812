import { hasErrors, type Locale } from "@stackmatrix/core";
import type { Project } from "@stackmatrix/core/node";
import { type Rendered, renderProject } from "./render-project.ts";
import type { Shell } from "./shell.ts";
import type { State } from "./state.ts";
import type { PrinterStock } from "./stock-printers.ts";
import type { TargetName } from "./target.ts";
import { type Printed, tryToPrint } from "./try-to-print.ts";

/** What to make. */
export interface MakeOptions {
  readonly names: readonly TargetName[];
  /** The only language to make things in; all where it is missing. */
  readonly locale: Locale | undefined;
  /** What the last run remembers; pass `noState` to print everything. */
  readonly memo: State;
  readonly printers: PrinterStock;
}

/** All that a run makes before it writes anything. */
export interface Made {
  readonly rendered: Rendered;
  /** Missing where nothing is to be printed, or the texts have errors. */
  readonly printed?: Printed;
}

/** Renders what is text while the browser prints; where the texts turn out to have errors, the printing stops. */
export async function renderAndPrint(
  project: Project,
  shell: Shell,
  { names, locale, memo, printers }: MakeOptions,
): Promise<Made> {
  if (!names.includes("pdf")) return { rendered: await renderProject(project, names, locale) };
  const stop = new AbortController();
  const printing = tryToPrint(project, shell, {
    locales: locale === undefined ? project.config.locales : [locale],
    memo,
    printers,
    signal: stop.signal,
  });
  try {
    // Before a browser is at work nothing would be gained: it would only begin later.
    await Promise.race([printers.atWork, printing]);
    const rendered = await renderProject(project, names, locale);
    return hasErrors(rendered.diagnostics) ? { rendered } : { rendered, printed: await printing };
  } finally {
    stop.abort();
    await printing.catch(() => undefined);
  }
}
