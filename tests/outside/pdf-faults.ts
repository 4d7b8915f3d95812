import { basename } from "node:path";
import { runProgram } from "./run-program.ts";

/** What qpdf finds wrong in the syntax of files. */
export function syntaxFaults(_root: string, pdfs: readonly string[]): readonly string[] {
  return pdfs.flatMap((pdf) => {
    const { status, stderr, stdout } = runProgram("qpdf", ["--check", pdf]);
    return status === 0 ? [] : [`qpdf ${pdf}: ${stdout}${stderr}`];
  });
}

/** Fonts that poppler finds in files and that are not embedded, have no way back to text, or are pictures. */
export function fontFaults(_root: string, pdfs: readonly string[]): readonly string[] {
  return pdfs.flatMap((pdf) => {
    const { stdout } = runProgram("pdffonts", [pdf]);
    const [, , ...fonts] = stdout.trimEnd().split("\n");
    const odd = fonts.filter(
      (line) => !/ yes +(yes|no) +yes +\d+ +\d+$/.test(line) || line.includes("Type 3"),
    );
    return fonts.length === 0
      ? [`pdffonts ${pdf}: no font at all`]
      : odd.map((line) => `pdffonts ${pdf}: ${line}`);
  });
}

/** Files whose own title poppler does not find in their text. */
export function textFaults(_root: string, pdfs: readonly string[]): readonly string[] {
  return pdfs.flatMap((pdf) => {
    const [, title = ""] = /^Title: +(.*?)(?: – [^–]*)?$/m.exec(runProgram("pdfinfo", [pdf]).stdout) ?? [];
    const text = runProgram("pdftotext", ["-layout", pdf, "-"]).stdout;
    const folded = (words: string) => words.normalize("NFKC").replace(/\s+/g, "");
    return title !== "" && folded(text).includes(folded(title))
      ? []
      : [`pdftotext ${basename(pdf)}: no title "${title}"`];
  });
}
