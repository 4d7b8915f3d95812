/**
 * What tests of this and other packages share. Needs Node and vitest.
 *
 * @module
 */
export { temporaryFolder } from "./temporary-folder.ts";
