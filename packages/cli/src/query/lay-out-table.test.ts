import { expect, test } from "vitest";
import type { AnswerTable } from "./answer-table.ts";
import { layOutTable } from "./lay-out-table.ts";

const table: AnswerTable = {
  head: ["", "Docker", "Kubernetes"],
  rows: [
    [
      { differs: true, parts: ["Service discovery"] },
      { sign: "◐", parts: ["partial", "one host"] },
      { sign: "✓", parts: ["full", "Service, DNS"] },
    ],
    [
      { differs: false, parts: ["負載平衡"] },
      { sign: "＋", parts: ["需附加元件", "Swarm 模式"] },
      { sign: "·", parts: ["未評估"] },
    ],
  ],
};

test("layOutTable() has a line for each row where there is room", () => {
  expect(layOutTable(table, 80)).toBe(`\
                     Docker                      Kubernetes
≠ Service discovery  ◐ partial · one host        ✓ full · Service, DNS
  負載平衡           ＋ 需附加元件 · Swarm 模式  · 未評估
`);
});

test("layOutTable() breaks cells between their parts and between words, a step to the right", () => {
  expect(layOutTable(table, 54)).toBe(`\
                   Docker             Kubernetes
≠ Service          ◐ partial          ✓ full
    discovery        one host           Service, DNS
  負載平衡         ＋ 需附加元件      · 未評估
                     Swarm 模式
`);
});

test("layOutTable() sets answers below each other where they do not fit beside each other", () => {
  expect(layOutTable(table, 44)).toBe(`\
≠ Service discovery
  Docker      ◐ partial · one host
  Kubernetes  ✓ full · Service, DNS

負載平衡
  Docker      ＋ 需附加元件 · Swarm 模式
  Kubernetes  · 未評估
`);
});

test("layOutTable() breaks no word, however little room there is", () => {
  const narrow = layOutTable(table, 5);

  for (const word of ["discovery", "Kubernetes", "Service,", "Swarm"]) expect(narrow).toContain(word);
});

test("layOutTable() keeps room for the marks of all cells in which something may differ", () => {
  const cells = [
    { parts: ["Layer"] },
    { differs: false, parts: ["service"] },
    { differs: true, parts: ["a layer of its own"] },
  ];

  expect(layOutTable({ head: ["", "One", "Other"], rows: [cells] }, 40)).toBe(`\
       One        Other
Layer    service  ≠ a layer of its own
`);
});
