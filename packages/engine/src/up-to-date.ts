/**
 * What a run with nothing to do takes of the engine, and no more: each module that is loaded costs it time.
 *
 * @module
 */

export { findUpToDate, type UpToDate } from "./memo/find-up-to-date.ts";
export { configName } from "./project/config-name.ts";
export { RequestError } from "./project/request-error.ts";
export { entriesOf, type ListedTarget } from "./project/target-list.ts";
export { OutputRefusedError } from "./write/resolve-output.ts";
