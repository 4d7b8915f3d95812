/**
 * What tests of this and other packages share. Needs Node and vitest.
 *
 * @module
 */

export { aDataset } from "./a-dataset.ts";
export { artifactsOf } from "./artifacts-of.ts";
export { isAtLength, someOf } from "./at-length.ts";
export {
  aCapability,
  aGlossarySection,
  aGroup,
  aLayer,
  aMatrix,
  aProject,
  aScale,
  aService,
  aSource,
  aTerm,
  aTradeoff,
} from "./builders.ts";
export { type Change, eachChange } from "./each-change.ts";
export { planScene, type TargetScene } from "./plan-scene.ts";
export { defaultContext, inBrief, problemsIn, sourceFiles } from "./problems-in.ts";
export { refusalsOfMounts } from "./refusals-of-mounts.ts";
export { type DiskCall, type Refusal, refusingDisk } from "./refusing-disk.ts";
export { rowsAndMatrices } from "./rows-and-matrices.ts";
export { smallDataset } from "./small-dataset.ts";
export { temporaryFolder } from "./temporary-folder.ts";
export { testTarget } from "./test-target.ts";
export { untracedChanges } from "./untraced-changes.ts";
export { withEachSortOfText } from "./with-each-sort-of-text.ts";
export { withEachText } from "./with-each-text.ts";
