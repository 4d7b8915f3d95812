export { findIn } from "../search/find-in.ts";
