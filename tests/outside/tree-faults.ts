import { parseYaml } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import { asNumber } from "../helpers/as-number.ts";
import { runProgram } from "./run-program.ts";

/** Files of the data in which PyYAML, which reads YAML 1.1, finds another tree than we do; a plain date counts as its text. */
export function treeFaults(root: string): readonly string[] {
  const files = readSourceFiles(root, "data").files.filter(({ path }) => path.endsWith(".yaml"));
  const { status, stderr, stdout } = runProgram(
    "python3",
    ["-c", script],
    JSON.stringify(files.map(({ text }) => text)),
  );
  if (status !== 0) return [`python3: ${stderr}`];
  const trees: readonly unknown[] = JSON.parse(stdout);
  return files.flatMap((file, index) => {
    const outcome = parseYaml(file);
    const ours = outcome.ok ? JSON.stringify(inOrder(outcome.value.value), asNumber) : "";
    return ours === JSON.stringify(inOrder(trees[index]))
      ? []
      : [`PyYAML reads another tree in ${file.path}`];
  });
}

const script = `
import json, sys, yaml
def plain(value):
    if isinstance(value, dict): return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list): return [plain(inner) for inner in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
def read(text):
    try: return plain(yaml.safe_load(text))
    except yaml.YAMLError as error: return str(error)
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`;

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
