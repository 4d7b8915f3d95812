export { cell } from "../cell.ts";
export { compare } from "../compare.ts";
export { find } from "../find.ts";
export { get } from "../get.ts";
export { NotFound } from "../not-found.ts";
export { recommend } from "../recommend.ts";
export { stale } from "../stale.ts";
