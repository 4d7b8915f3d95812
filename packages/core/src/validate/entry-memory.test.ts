import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceFile } from "../source-file.ts";
import { startEntryMemory } from "./entry-memory.ts";
import type { KeptEntries } from "./kept-entries.ts";
import type { Written } from "./rule.ts";
import { validateEntities } from "./validate-entities.ts";

const context = { root: "data", locales: ["en"] as const, staleAfterDays: 1095 };

/** Ways in which somebody may leave an entity of a file, good and bad. */
const entries = [
  "  tugs: { name: Tugs, assessments: { quay: { support: full, basis: documented, sources: [manual] } } }\n",
  "  tugs:\n    name: Tugs\n    assessments:\n      quay: { support: none, basis: documented, sources: [manual], note: 'a: b' }\n",
  "  # A remark.\n\n  pilots: { name: Pilots, assessments: { quay: full } }\n",
  "  pilots: { name: Pilots, assessments: { quay: { support: full, basis: judged } } }\n",
  '  "pilots": { name: Pilots, assessments: { pier: full } }\n',
  "  cranes: { name: Cranes, nmae: x }\n",
  "  cranes: { name: [ }\n",
  '  cranes: { name: "two\n    lines" }\n',
  "  cranes: { name: &a Cranes, assessments: {} }\n",
  "  7: { name: Seven }\n",
  "  cranes: |\n    text\n",
  "cite: { basis: documented, sources: [manual] }\n",
  "   deeper: { name: Deeper }\n",
  "---\n",
];
const dates = ["2026-01-01", "2026-02-02"];

const state = fc.record({
  lines: fc.array(fc.constantFrom(...entries), { maxLength: 6 }),
  date: fc.constantFrom(...dates),
  provenance: fc.constantFrom("optional" as const, "required" as const),
  isWindows: fc.boolean(),
});

test("with a memory, the same is found as without, whatever was read before", () => {
  void fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
      const memory = startEntryMemory();
      for (const { provenance, ...files } of states) {
        const given = filesOf(files);

        const remembered = validateEntities(given, { ...context, provenance, memory });

        expect(told(remembered)).toEqual(told(validateEntities(given, { ...context, provenance })));
      }
    }),
    { numRuns: 300 },
  );
});

test("with what another process has kept, the same is found as without", () => {
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  void fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
      let kept: KeptEntries | undefined;
      for (const { provenance, ...files } of states) {
        const given = filesOf(files);
        const memory = startEntryMemory({ kept, hash });

        const remembered = validateEntities(given, { ...context, provenance, memory });
        kept = deserialize(serialize(memory.keep()));

        expect(told(remembered)).toEqual(told(validateEntities(given, { ...context, provenance })));
      }
    }),
    { numRuns: 300 },
  );
});

test("what was kept need not be learnt again", () => {
  const [tugs = "", , pilots = ""] = entries;
  const scene = { ...context, provenance: "optional" as const };
  const files = (lines: readonly string[]) => filesOf({ lines, date: "2026-01-01", isWindows: false });
  const first = startEntryMemory();
  validateEntities(files([tugs, pilots]), { ...scene, memory: first });
  const [same, changed] = [first.keep(), first.keep()].map((kept) => startEntryMemory({ kept }));

  validateEntities(files([tugs, pilots]), { ...scene, memory: same });
  validateEntities(files([tugs.replace("full", "none"), pilots]), { ...scene, memory: changed });

  expect(first.learnt).toBeGreaterThan(2);
  expect(same?.learnt).toBe(0);
  expect(changed?.learnt).toBe(1);
});

test("an entity that is as it was is the same object, in a file of its own and among others", () => {
  const memory = startEntryMemory();
  const read = (lines: readonly string[]) => {
    const outcome = validateEntities(filesOf({ lines, date: "2026-01-01", isWindows: false }), {
      ...context,
      provenance: "optional",
      memory,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
    return outcome.value;
  };
  const [tugs = "", , pilots = ""] = entries;

  const before = read([tugs, pilots]);
  const after = read([pilots, tugs.replace("full", "none")]);

  expect(after.services.get("quay")?.value).toBe(before.services.get("quay")?.value);
  expect(after.capabilities.get("pilots")?.value).toBe(before.capabilities.get("pilots")?.value);
  expect(after.capabilities.get("tugs")?.value).not.toEqual(before.capabilities.get("tugs")?.value);
});

interface Files {
  readonly lines: readonly string[];
  readonly date: string;
  readonly isWindows: boolean;
}

function filesOf({ date, isWindows, lines }: Files): readonly SourceFile[] {
  const text = `entities:\n${lines.join("")}`;
  return [
    { path: "data/capabilities.yaml", text: isWindows ? text.replaceAll("\n", "\r\n") : text },
    { path: "data/services/quay.yaml", text: "name: Quay\n" },
    {
      path: "data/sources/manual.yaml",
      text: `title: Manual\npublisher: P\nkind: primary\nurl: https://example.org/\ndate: ${date}\n`,
    },
  ];
}

/** What is found, with its places. */
function told(outcome: ReturnType<typeof validateEntities>) {
  if (!outcome.ok) return outcome;
  const { capabilities, services, sources } = outcome.value;
  const kinds: readonly ReadonlyMap<string, Written<object>>[] = [capabilities, services, sources];
  return kinds.map((kind) =>
    Array.from(kind.values(), ({ file, id, value }) => ({
      ...{ id, value },
      places: [file.locate([]), file.locate(["name"]), file.locate(["assessments", "quay", "support"])],
    })),
  );
}
