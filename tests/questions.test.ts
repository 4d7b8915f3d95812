import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publishData } from "@stackmatrix/api";
import { targets } from "@stackmatrix/cli";
import { loadProject } from "@stackmatrix/engine";
import {
  type Cell,
  type CitedSource,
  type Comparison,
  cell,
  compare,
  type Found,
  find,
  get,
  type Hit,
  type Published,
  type Recommendation,
  recommend,
  type StaleCell,
  search,
  searchIndex,
  stale,
} from "@stackmatrix/query";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A question of the golden set; in `with`, null is an argument that is left out. */
interface Question {
  readonly ask: string;
  readonly locale: string;
  readonly call: keyof typeof calls;
  readonly with: readonly unknown[];
  readonly expect: Expected;
}

type Expected = Readonly<Record<string, unknown>>;

const questions: readonly Question[] = parse(
  readFileSync(new URL("golden/questions.yaml", import.meta.url), "utf8"),
);

let data: Published;

beforeAll(async () => {
  const { project } = await loadProject(root, { targets });
  if (!project) throw new Error("The data is wrong; `validate` says how");
  data = publishData(project.dataset);
});

describe("the golden questions", () => {
  test("are forty, in three languages", () => {
    expect(questions).toHaveLength(40);
    expect(new Set(questions.map(({ locale }) => locale))).toEqual(new Set(["en", "zh-TW", "zh-CN"]));
  });

  test.each(questions)("$ask", ({ call, expect: expected, with: args }) => {
    const answer = calls[call]([...args].map((argument) => argument ?? undefined));

    if (expected.nothing) expect(answer ?? []).toEqual([]);
    else reductions[call](answer as never, expected);
  });
});

test("an index that was shipped finds what the data finds", () => {
  const shipped = JSON.parse(JSON.stringify(searchIndex(data)));

  for (const text of ["kuberntes", "負載平衡", "自动扩缩容"]) {
    expect(search(shipped, text, { locale: "zh-TW" })).toEqual(search(data, text, { locale: "zh-TW" }));
  }
});

const calls = {
  // What the questions hand over, their file says; the functions check ids themselves.
  get: ([kind, id]: readonly unknown[]) => get(data, kind as "services", String(id)),
  cell: ([service, row, telling]: readonly unknown[]) =>
    cell(data, String(service), String(row), telling ?? {}),
  compare: ([services, options]: readonly unknown[]) => {
    return compare(data, services as readonly string[] | undefined, options ?? {});
  },
  find: ([wanted]: readonly unknown[]) => find(data, wanted ?? {}),
  stale: ([options]: readonly unknown[]) => stale(data, options as { readonly before: string }),
  search: ([text, options]: readonly unknown[]) => search(data, String(text), options ?? {}),
  recommend: ([guide, answers, telling]: readonly unknown[]) => {
    return recommend(data, String(guide), answers as readonly string[], telling ?? {});
  },
} as const;

const reductions: Readonly<Record<Question["call"], (answer: never, expected: Expected) => void>> = {
  get: (entity: object, expected) => expect(entity).toMatchObject(expected),
  cell: (found: Cell, expected) => expect({ ...found, sources: ids(found.sources) }).toMatchObject(expected),
  compare({ rows }: Comparison, { by, someDiffering = [], someSame = [], ...sets }) {
    const told = {
      differing: rows.filter(({ differs }) => differs).map(({ row }) => row),
      same: rows.filter(({ differs, open }) => !differs && open.length === 0).map(({ row }) => row),
      open: rows.filter(({ open }) => open.length > 0).map(({ row }) => row),
    };
    for (const [name, wanted] of Object.entries(sets)) {
      expect(told[name as keyof typeof told].toSorted(), name).toEqual([wanted].flat().sort());
    }
    expect(told.differing).toEqual(expect.arrayContaining([someDiffering].flat()));
    expect(told.same).toEqual(expect.arrayContaining([someSame].flat()));
    for (const [row, ways] of Object.entries(Object(by))) {
      expect(rows.find((one) => one.row === row)?.by, row).toEqual(ways);
    }
  },
  find(found: Found, expected) {
    for (const [name, wanted] of Object.entries(expected)) {
      expect(ids(found[name as keyof Found]).toSorted(), name).toEqual([wanted].flat().sort());
    }
  },
  stale(cells: readonly StaleCell[], { count, excludes = [], first = [], includes = [] }) {
    const names = cells.map(({ row, service }) => `${service}/${row}`);
    const wanted = [first].flat();
    expect(cells.slice(0, wanted.length)).toMatchObject(wanted);
    expect(names).toEqual(expect.arrayContaining([includes].flat()));
    for (const name of [excludes].flat()) expect(names).not.toContain(name);
    if (count !== undefined) expect(cells).toHaveLength(Number(count));
  },
  search(hits: readonly Hit[], { among = [], first, within = 1 }) {
    const found = hits.slice(0, Number(within)).map(({ id, kind }) => `${kind}/${id}`);
    if (first !== undefined) expect(found[0]).toBe(first);
    expect(found).toEqual(expect.arrayContaining([among].flat()));
  },
  recommend({ outcomes, unanswered }: Recommendation, expected) {
    const { cells = {}, first, for: reasons = {}, order } = expected;
    if (first !== undefined) expect(outcomes[0]?.id).toBe(first);
    if (order !== undefined) expect(ids(outcomes)).toEqual(order);
    if (expected.unanswered !== undefined) expect(unanswered).toEqual(expected.unanswered);
    const outcomeOf = (id: string) => outcomes.find((one) => one.id === id);
    for (const [id, wanted] of Object.entries(Object(reasons))) {
      expect(ids(outcomeOf(id)?.for ?? [])).toEqual(wanted);
    }
    for (const [id, wanted] of Object.entries(Object(cells))) {
      const facts = outcomeOf(id)?.for.flatMap((reason) => reason.facts) ?? [];
      expect(
        facts.map(({ answer, rating, row, service }) => `${service}/${row}=${rating ?? answer}`),
      ).toEqual(wanted);
    }
  },
};

function ids(list: readonly Pick<CitedSource, "id">[]): readonly string[] {
  return list.map(({ id }) => id);
}
