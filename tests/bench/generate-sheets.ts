import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatYaml } from "./format-yaml.ts";

/** A sheet's table as texts, for programs that know nothing of our data. */
export interface SheetTable {
  readonly id: string;
  readonly title: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Writes a project with so many sheets in Traditional Chinese, the same each time: each sheet shows a matrix of its
 * own, 20 rows and 11 columns with a few words in each cell. Gives the same tables as texts.
 */
export function generateSheets(root: string, count: number): readonly SheetTable[] {
  write(root, "stackmatrix.yaml", config);
  write(root, "data/layers/ground.yaml", {
    name: both("Ground", "地面"),
    order: 1,
    question: both("What does it stand on?", "它立於何處？"),
    brief: both("Carries the rest", "承載其餘各層"),
    does: both("It carries the rest.", "它承載其餘各層。"),
    doesNot: both("It knows nothing of the rest.", "它不知道其餘各層。"),
  });
  write(root, "data/groups/all.yaml", { name: both("All", "全部"), order: 1 });
  for (const column of columns) write(root, `data/services/${serviceId(column)}.yaml`, service(column));
  for (const row of rows) write(root, `data/capabilities/${capabilityId(row)}.yaml`, capability(row));
  return Array.from({ length: count }, (_, number) => writeSheet(root, number));
}

const config = { format: 2, data: "data", locales: ["en", "zh-TW"], targets: { pdf: { dir: "out" } } };

const columns = Array.from({ length: 11 }, (_, index) => index);
const rows = Array.from({ length: 20 }, (_, index) => index);

function writeSheet(root: string, number: number): SheetTable {
  const id = `sheet-${String(number + 1).padStart(2, "0")}`;
  const title = `容器服務比較表第 ${number + 1} 號`;
  // Each sheet begins with another row, so that no two are alike.
  const order = rows.map((row) => (row + number) % rows.length);
  write(root, `data/matrices/${id}.yaml`, {
    title: both(`Services ${number + 1}`, title),
    summary: both("All services and all capabilities.", "所有服務與所有能力。"),
    services: columns.map(serviceId),
    rows: order.map((row) => ({ capability: capabilityId(row) })),
  });
  write(root, `data/sheets/${id}.yaml`, {
    title: both(`Services ${number + 1}`, title),
    subtitle: both("All services and all capabilities.", "所有服務與所有能力。"),
    orientation: "landscape",
    blocks: [{ block: "matrix", matrix: id }],
  });
  const head = ["", ...columns.map(serviceName)];
  return { id, title, rows: [head, ...order.map((row) => [capabilityName(row), ...cellsOf(row)])] };
}

function service(column: number) {
  return {
    name: both(`Service ${column + 1}`, serviceName(column)),
    vendor: "Example",
    layer: "ground",
    licence: both("Apache-2.0", "Apache-2.0"),
    kind: both("a service", "一項服務"),
    oneLiner: both("It runs containers.", "它執行容器。"),
    summary: both("It runs containers.", "它執行容器。"),
  };
}

function capability(row: number) {
  const cells = columns.map((column) => {
    const short = both("in a few words", cellText(row, column));
    return [serviceId(column), { support: "full", short, basis: "by-definition" }] as const;
  });
  return {
    name: both(`Capability ${row + 1}`, capabilityName(row)),
    group: "all",
    definition: both("It can be done.", "能夠做到。"),
    assessments: Object.fromEntries(cells),
  };
}

const words = ["自動擴展", "滾動升級", "限單機", "需指標", "完整支援", "跨節點", "需附加元件", "依設定而定"];
const names = ["服務探索", "負載平衡", "自我修復", "儲存編排", "密鑰管理"];

function cellsOf(row: number): readonly string[] {
  return columns.map((column) => cellText(row, column));
}

function cellText(row: number, column: number): string {
  return words[(row * 3 + column * 5) % words.length] ?? "";
}

function capabilityName(row: number): string {
  return `${names[row % names.length]}${row + 1}`;
}

function serviceName(column: number): string {
  return `服務${column + 1}`;
}

function serviceId(column: number): string {
  return `service-${column + 1}`;
}

function capabilityId(row: number): string {
  return `capability-${row + 1}`;
}

function both(en: string, chinese: string) {
  return { en, "zh-TW": chinese };
}

function write(root: string, path: string, value: object): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatYaml(value as Parameters<typeof formatYaml>[0]));
}
