import type { Dataset } from "@stackmatrix/core";
import { alignTables } from "../markdown-table.ts";
import { blockLink } from "./block-link.ts";
import type { Marker, Signs } from "./find-markers.ts";
import { isMdx } from "./is-mdx.ts";
import type { BlocksPlan, PlannedBlock } from "./plan-blocks.ts";
import { renderBlock } from "./render-block.ts";
import { rewriteForMdx } from "./rewrite-for-mdx.ts";

/** How blocks are laid out where they do not say it themselves. */
export interface BlockOptions {
  readonly align?: boolean | undefined;
  /** Whether the project has a web site that they lead to, at the address that the dataset has of it. */
  readonly hasSite?: boolean | undefined;
}

/** Fills the blocks of a file, and leaves every other byte as it is. */
export function fillBlocks(
  { blocks, file: { path, text } }: Pick<BlocksPlan, "blocks" | "file">,
  dataset: Dataset,
  options: BlockOptions = {},
): string {
  let result = "";
  let copied = 0;
  for (const block of blocks) {
    const content = contentOf(block, dataset, { ...options, isMdx: isMdx(path) });
    const { begin, end } = block;
    if (begin.isInline) {
      result += text.slice(copied, begin.end) + content;
      copied = end.start;
    } else {
      result += text.slice(copied, begin.line.end) + inLines(begin, content);
      copied = end.line.offset;
    }
  }
  return result + text.slice(copied);
}

/** What a block is filled with. */
function contentOf(
  { begin, request }: PlannedBlock,
  dataset: Dataset,
  options: BlockOptions & { readonly isMdx: boolean },
): string {
  const { align = options.align } = request;
  const shown = renderBlock(request, dataset, begin);
  const link = options.hasSite && request.web ? blockLink(dataset, request.subject, request.locale) : "";
  const rendered = link === "" || shown === "" ? shown : `${shown}\n\n${link}`;
  const content = withSigns(options.isMdx ? rewriteForMdx(rendered) : rendered, begin.signs);
  return align ? alignTables(`${content}\n`).trimEnd() : content;
}

/** Writes lists and emphasis as the owner of the file does: linters ask for one way in a file. */
function withSigns(content: string, { bullet, emphasis }: Signs): string {
  return content
    .replace(/^(\s*)- /gm, `$1${bullet} `)
    .replace(/^(\s+)_(.*)_((?: [⁰¹²³⁴-⁹]+)*\\?)$/gm, `$1${emphasis}$2${emphasis}$3`);
}

/** A block's content with an empty line above and below it, each line behind what lists and quotations put before it. */
function inLines({ container, line: { lineBreak }, prefix }: Marker, content: string): string {
  // Prettier leaves no empty line between a heading and a list in an item of another list.
  const written =
    container.type === "listItem" ? content.replace(/^(#+ .*)\n\n(?=[-*+] |\d+\. )/gm, "$1\n") : content;
  const lines = ["", ...written.split("\n"), ""].map((line) =>
    line === "" ? prefix.trimEnd() : prefix + line,
  );
  return lines.map((line) => line + lineBreak).join("");
}
