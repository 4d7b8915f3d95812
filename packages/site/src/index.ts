/**
 * Views into a static web site: pages that work without scripts, and what scripts add to them.
 *
 * @example
 * for await (const { path } of siteTarget.plan(project, request)) console.log(path);
 *
 * @module
 */
export { siteTarget } from "./target/site-target.ts";
