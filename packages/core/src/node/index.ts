/**
 * The two ends of the arrow that touch the disk: a folder into source files, and files put in place. Needs Node.
 *
 * @module
 */
export { privateFolder } from "../config/private-folder.ts";
export { compareArtifacts, type Drift, type StaleFile } from "./compare-artifacts.ts";
export { listFiles } from "./list-files.ts";
export { type LoadedProject, loadProject, type Project } from "./load-project.ts";
export { makeFolders } from "./make-folders.ts";
export type { OutputFile } from "./output-file.ts";
export { putInPlace } from "./put-in-place.ts";
export {
  configName,
  lockName,
  missingIn,
  type ProjectFiles,
  type ReadProject,
  readProject,
} from "./read-project.ts";
export { type ReadResult, readSourceFile } from "./read-source-file.ts";
export { listSourceFiles, readSourceFiles, type SourceFiles, type SourcePaths } from "./read-source-files.ts";
export { readThemeFiles } from "./read-theme-files.ts";
export { OutputRefusedError } from "./resolve-output.ts";
export { type Stage, type StagedFile, stageFiles } from "./stage-files.ts";
export { removeDeadStages } from "./staging-folder.ts";
