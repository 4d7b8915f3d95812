/**
 * The end of the arrow that reads: files of a project into texts, and what may keep them from being read. Needs Node.
 *
 * @module
 */
export { isGlob } from "../config/is-glob.ts";
export { privateFolder } from "../config/private-folder.ts";
export { type Disk, type OpenFile, systemDisk } from "./disk.ts";
export { isInside } from "./is-inside.ts";
export { listFiles } from "./list-files.ts";
export { type BytesResult, readFileBytes } from "./read-file-bytes.ts";
export { type ReadResult, readSourceFile } from "./read-source-file.ts";
export { listSourceFiles, readSourceFiles, type SourceFiles, type SourcePaths } from "./read-source-files.ts";
