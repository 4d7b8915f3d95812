/**
 * JSON Schemas that help editors with the data files and the configuration.
 *
 * @module
 */
export { schemaTarget } from "./schema-target.ts";
