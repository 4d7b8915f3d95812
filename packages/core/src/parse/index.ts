/**
 * YAML into plain values with places, without schemas: for those who must be quick.
 *
 * @module
 */
export { parseYaml } from "./parse-yaml.ts";
export type { EntryEnd, ParsedFile } from "./parsed-file.ts";
export { readYamlTree } from "./read-yaml-tree.ts";
export type { Span, YamlNode } from "./yaml-tree.ts";
