import { expect, test } from "vitest";
import { migrateEntity } from "./migrate-entity.ts";

const sources = new Map([
  ["manual", "2026-01-31"],
  ["leaflet", "undated"],
]);

function migrated(
  text: string,
  kind = "capabilities",
  locales: readonly [string, ...string[]] = ["en", "zh-TW"],
) {
  return migrateEntity(text, { kind, locales, sources });
}

test("what sources say by themselves goes, and comments stay", () => {
  expect(
    migrated(`# Jobs that run by themselves.
assessments:
  # Read twice.
  alpha:
    support: full # by CronJob
    basis: documented
    sources: [manual]
    asOf: 2026-01-31
  beta:
    support: none
    basis: documented
    sources: [leaflet]
    asOf: undated
`),
  ).toBe(`# Jobs that run by themselves.
assessments:
  # Read twice.
  alpha:
    support: full # by CronJob
    sources: [manual]
  beta: { support: none, sources: [leaflet] }
`);
});

test("a date that differs stays, with its reason", () => {
  const text = `assessments:
  alpha:
    support: full # so
    sources: [manual]
    asOf: 2026-01-31
    asOfNote: a section of its own
    checkedOn: 2026-03-03
`;

  expect(migrated(text)).toBe(text);
});

test("what most cells of a file rest on is said once", () => {
  expect(
    migrated(`ratings:
  alpha: { value: 1, note: { en: Low., zh-TW: 低。 }, basis: judgement }
  beta: { basis: judgement, value: 2, note: { en: So., zh-TW: 好。 } }
  gamma: { value: 3, note: { en: So., zh-TW: 好。 }, basis: judgement, sources: [manual], asOf: 2026-01-31 }
`),
  ).toBe(`cite: { basis: judgement }
ratings:
  alpha: { value: 1, note: { en: Low., zh-TW: 低。 } }
  beta: { value: 2, note: { en: So., zh-TW: 好。 } }
  gamma: { value: 3, note: { en: So., zh-TW: 好。 }, basis: judgement, sources: [manual] }
`);
});

test("a text that is the same in all languages is written once", () => {
  const name = "name: { en: Docker, zh-TW: Docker }\n";

  expect(migrated(name, "services")).toBe("name: Docker\n");
  expect(migrated(name, "groups")).toBe("name: { zxx: Docker }\n");
  expect(migrated("name:\n  en: 'It: is'\n  zh-TW: 'It: is'\n", "groups")).toBe("name: { zxx: 'It: is' }\n");
  expect(migrated("name: { en: Docker }\n", "groups")).toBe("name: { en: Docker }\n");
  expect(migrated("name: { en: Docker }\n", "groups", ["en"])).toBe("name: Docker\n");
});

test("a cell with nothing but its answer is that answer", () => {
  const text = "assessments:\n  alpha:\n    support: unknown\n  beta: { support: unknown }\n";

  expect(migrated(text)).toBe("assessments:\n  alpha: unknown\n  beta: { support: unknown }\n");
});

test("a long text stands behind its key where it can", () => {
  const words = "word ".repeat(30).trim();
  const text = `definition:\n  en: >-\n    ${words}\n  zh-TW: >-\n    Colons: "they" mean something.\n`;
  const written = migrated(text);

  expect(written).toContain("definition:\n  en: word word");
  expect(written).toContain('  zh-TW: >-\n    Colons: "they"');
  expect(Math.max(...written.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test("what is no YAML stays as it is", () => {
  expect(migrated("name: {\n")).toBe("name: {\n");
});
