import { isInPieces, type PlacedPlan } from "@stackmatrix/core";
import { type MakingFiles, stageContent } from "./stage-content.ts";
import { stagePieces } from "./stage-pieces.ts";

/** Makes a file, puts it on the stage where it differs from the disk, and says what is known of it then. */
export async function makeFile(
  { path, plan }: PlacedPlan,
  why: string,
  making: MakingFiles,
): Promise<string> {
  const { book, tracer } = making;
  const { reads, value } = tracer.trace(() => plan.content(tracer.dataset));
  const { basis } = plan;
  if (!isInPieces(value)) {
    book.note(path, { basis, reads, why });
    return stageContent(path, value, making);
  }
  const { known, pieces } = await stagePieces(path, value, making);
  book.note(path, { basis, reads, why, pieces });
  return known;
}
