import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatYaml } from "./format-yaml.ts";

/** How large a comparison to make. */
export interface ProjectSize {
  readonly services: number;
  readonly capabilities: number;
}

/**
 * Writes a project of the given size, the same each time: the data as YAML in `data/`, and the same values as JSON in
 * `json/`, for programs that read JSON. Each cell has a note in two languages, one or two sources and a date.
 */
export function generateProject(root: string, size: ProjectSize): void {
  write(join(root, "stackmatrix.yaml"), formatYaml(config));
  for (const [path, entity] of entities(size)) {
    write(join(root, "data", `${path}.yaml`), formatYaml(entity));
    write(join(root, "json", `${path}.json`), JSON.stringify(entity));
  }
}

const config = {
  format: 2,
  data: "data",
  locales: ["en", "zh-TW"],
  targets: { markdown: { dir: "docs/stack" }, api: { dir: "dist/api" }, package: { dir: "data/dist" } },
};

type Entity = Readonly<Record<string, unknown>>;

function* entities({
  services,
  capabilities,
}: ProjectSize): Iterable<readonly [path: string, entity: Entity]> {
  const serviceIds = numbered("service", services);
  const capabilityIds = numbered("capability", capabilities);
  for (const [index, id] of layerIds.entries()) yield [`layers/${id}`, layer(index)];
  for (const [index, id] of groupIds.entries()) yield [`groups/${id}`, group(index)];
  for (const [index, id] of sourceIds.entries()) yield [`sources/${id}`, source(index)];
  for (const [index, id] of serviceIds.entries()) yield [`services/${id}`, service(index)];
  for (const [index, id] of capabilityIds.entries()) {
    yield [`capabilities/${id}`, capability(index, serviceIds)];
  }
  yield ["matrices/everything", matrix(serviceIds, capabilityIds)];
}

const layerIds = numbered("layer", 5);
const groupIds = numbered("group", 8);
const sourceIds = numbered("source", 40);

function layer(index: number): Entity {
  return {
    name: both(`Layer ${index + 1}`, `第 ${index + 1} 層`),
    order: index + 1,
    question: both("Where does the work of this layer end?", "這一層的工作到哪裡為止？"),
    brief: both(`Work ${index + 1}`, `工作 ${index + 1}`),
    does: both(sentence(index), chineseSentence(index)),
    doesNot: both(sentence(index + 7), chineseSentence(index + 7)),
  };
}

function group(index: number): Entity {
  return { name: both(`Group ${index + 1}`, `第 ${index + 1} 組`), order: index + 1 };
}

function source(index: number): Entity {
  return {
    title: `Reference manual ${index + 1}`,
    publisher: `Publisher ${index % 7}`,
    kind: "primary",
    url: `https://example.org/manual/${index + 1}`,
    date: dateOf(index),
  };
}

function service(index: number): Entity {
  return {
    name: both(`Service ${index + 1}`, `服務 ${index + 1}`),
    vendor: `Vendor ${index % 11}`,
    layer: pick(layerIds, index),
    licence: both("Apache-2.0", "Apache-2.0"),
    kind: both("made for a benchmark", "為量測而造"),
    oneLiner: both(sentence(index), chineseSentence(index)),
    summary: both(
      `${sentence(index)} ${sentence(index + 3)}`,
      chineseSentence(index) + chineseSentence(index + 3),
    ),
  };
}

function capability(index: number, serviceIds: readonly string[]): Entity {
  const cells = serviceIds.map((id, column) => [id, assessment(index * 31 + column * 17)] as const);
  return {
    name: both(`Capability ${index + 1}`, `能力 ${index + 1}`),
    group: pick(groupIds, index),
    definition: both(sentence(index), chineseSentence(index)),
    assessments: Object.fromEntries(cells),
  };
}

function assessment(seed: number): Entity {
  const sources = [pick(sourceIds, seed), pick(sourceIds, seed * 3 + 1)];
  return {
    support: pick(levels, seed),
    note: both(sentence(seed), chineseSentence(seed)),
    basis: "documented",
    sources: sources.slice(0, 1 + (seed % 2)),
    asOf: dateOf(seed),
  };
}

function matrix(serviceIds: readonly string[], capabilityIds: readonly string[]): Entity {
  return {
    title: both("Everything", "全部"),
    summary: both("All services and all capabilities.", "所有服務與所有能力。"),
    services: serviceIds,
    rows: capabilityIds.map((id) => ({ capability: id })),
  };
}

const levels = ["full", "partial", "full", "add-on", "none", "full", "not-applicable"];
const subjects = ["The scheduler", "An agent", "The control plane", "A controller", "The gateway"];
const verbs = ["places", "restarts", "drains", "counts", "checks", "replaces", "names"];
const objects = [
  "every replica of a workload",
  "machines that fail",
  "addresses that change",
  "old revisions",
];
const ends = [
  "within a cluster",
  "on one host",
  "after a failed check",
  "when traffic grows",
  "by its own API",
];
const chineseSubjects = ["排程器", "代理程式", "控制平面", "控制器", "閘道"];
const chineseVerbs = ["會安排", "會重新啟動", "會清空", "會計算", "會檢查", "會取代", "會命名"];
const chineseObjects = ["工作負載的每個副本", "故障的機器", "變動的位址", "舊的修訂版"];

function sentence(seed: number): string {
  const words = [
    pick(subjects, seed),
    pick(verbs, seed >> 1),
    pick(objects, seed >> 2),
    pick(ends, seed >> 3),
  ];
  return `${words.join(" ")}, at most ${seed % 997} times.`;
}

function chineseSentence(seed: number): string {
  const words = [pick(chineseSubjects, seed), pick(chineseVerbs, seed >> 1), pick(chineseObjects, seed >> 2)];
  return `${words.join("")}，最多 ${seed % 997} 次。`;
}

function dateOf(seed: number): string {
  const month = String(1 + (seed % 12)).padStart(2, "0");
  return `2026-${month}-${String(1 + (seed % 28)).padStart(2, "0")}`;
}

function both(en: string, chinese: string): Entity {
  return { en, "zh-TW": chinese };
}

function numbered(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);
}

function pick(list: readonly string[], seed: number): string {
  return list[seed % list.length] ?? "";
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
