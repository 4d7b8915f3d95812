import { join } from "node:path";
import type { Tracer } from "@stackmatrix/core";
import { verify } from "../memo/is-as-written.ts";
import { hashIn } from "../memo/stamp.ts";
import { hashOfContent } from "../write/hash-of-content.ts";
import type { OpenStage } from "../write/open-stage.ts";
import type { TraceBook } from "./trace-book.ts";

/** What it takes to make the files of a target. */
export interface MakingFiles {
  /** Where they go. */
  readonly root: string;
  readonly stage: OpenStage;
  readonly tracer: Tracer;
  readonly book: TraceBook;
  /** Path of each file that the last run left → what is known of it. */
  readonly former: Readonly<Record<string, string>>;
  /** Those among new files that git would check out with the line ends of Windows. */
  readonly withCrlf: ReadonlySet<string>;
}

/** Puts contents on the stage where they differ from the disk, and says what is known of the file. */
export async function stageContent(
  path: string,
  content: string | Uint8Array,
  { former, root, stage, withCrlf }: Pick<MakingFiles, "former" | "root" | "stage" | "withCrlf">,
): Promise<string> {
  const hash = hashOfContent(content);
  const known = former[path];
  const stands = known !== undefined && hashIn(known) === hash ? verify(join(root, path), known) : undefined;
  if (stands !== undefined) return stands;
  const isTurned = typeof content === "string" && withCrlf.has(path);
  await stage.add({ path, content: isTurned ? content.replaceAll(/\r?\n/g, "\r\n") : content });
  return hash;
}
