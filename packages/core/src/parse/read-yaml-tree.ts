import { readEvents } from "./read-events.ts";
import { buildYamlTree, type YamlNode } from "./yaml-tree.ts";

/**
 * The values of a YAML text with their places and nothing else, for programs that change a text where it stands.
 *
 * @throws the parser's error where the text is not YAML
 */
export function readYamlTree(text: string): YamlNode {
  return buildYamlTree(text, readEvents(text));
}
