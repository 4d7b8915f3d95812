/**
 * What a target of one's own is made from; apart from the command line, which starts without schemas.
 *
 * @module
 */
export {
  committed,
  type Diagnostic,
  type Planned,
  type PlanRequest,
  type Target,
  type TargetProject,
  targetFolder,
} from "@stackmatrix/core";
export { type MatrixView, matrixView, startPage } from "@stackmatrix/view";
