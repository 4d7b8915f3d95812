import type { Locale } from "../schema/locale.ts";
import { wholeContents } from "../target/contents.ts";
import type { Planned, Target } from "../target/target.ts";
import type { TargetOptions } from "../target/target-options.ts";
import { planScene, type TargetScene } from "./plan-scene.ts";

/** A file that a target makes. */
export interface MadeArtifact {
  readonly path: string;
  readonly content: string;
  readonly locale: Locale | undefined;
}

/**
 * All text files that a target makes of a dataset, in its order.
 *
 * @throws where the target finds something wrong, with place and code
 */
export async function artifactsOf<Options extends TargetOptions, Plan extends Planned>(
  target: Target<Options, Plan>,
  scene: TargetScene<Options>,
): Promise<readonly MadeArtifact[]> {
  const planned = await planScene(target, scene);
  return planned.flatMap((part) => {
    const content = wholeContents(part.content(scene.dataset));
    return typeof content === "string" ? { path: part.path, content, locale: part.locale } : [];
  });
}
