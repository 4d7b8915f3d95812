import { expect, test } from "vitest";
import type { Dataset, Identified } from "../model/dataset.ts";
import type { Entity } from "../schema/entity-kinds.ts";
import { smallDataset } from "../testing/small-dataset.ts";
import { kept } from "./kept.ts";
import { cellKey, entityKey, foundAt, keysOf, listKey } from "./read-keys.ts";
import { traceDataset, tracerOf } from "./trace-dataset.ts";

test("traceDataset() notes which entities were read, found or not, and which lists", () => {
  const { dataset, keysIn, trace } = traceDataset(smallDataset());
  const [first = ""] = dataset.services.keys();

  const one = trace(() => [dataset.services.get(first), dataset.sources.has("nowhere")]);
  const list = trace(() => dataset.groups.size);
  const all = trace(() => Array.from(dataset.services.values()));

  expect([...keysIn(one.reads)]).toEqual([`services/${first}`, "sources/nowhere"]);
  expect([...keysIn(list.reads)]).toEqual(["groups/"]);
  expect([...keysIn(all.reads)]).toEqual([
    "services/",
    ...Array.from(dataset.services.keys(), (id) => `services/${id}`),
  ]);
});

test("traceDataset() gives a dataset that says the same", () => {
  const plain = smallDataset();

  const { dataset } = traceDataset(plain);

  expect([...dataset.services]).toEqual([...plain.services]);
  expect([...dataset.services.values()]).toEqual([...plain.services.values()]);
  expect(dataset.services.size).toBe(plain.services.size);
  expect(dataset.locales).toBe(plain.locales);
});

test("who is traced around another trace has read what that has read, even where it fails", () => {
  const { dataset, keysIn, trace } = traceDataset(smallDataset());

  const outer = trace(() => {
    trace(() => dataset.groups.get("a"));
    expect(() =>
      trace(() => {
        dataset.groups.get("b");
        throw new Error("no");
      }),
    ).toThrow("no");
  });

  expect([...keysIn(outer.reads)]).toEqual(["groups/a", "groups/b"]);
});

test("traceDataset() notes the cells of rows one by one, and apart from the rest", () => {
  const plain = smallDataset();
  const { dataset, keysIn, trace } = traceDataset(plain);
  const [row] = plain.capabilities.values();
  if (row === undefined) throw new Error("The scene has no capability");
  const key = entityKey("capabilities", row.id);
  const [service = ""] = Object.keys(row.assessments);
  const traced = () => dataset.capabilities.get(row.id);

  const name = trace(() => traced()?.name);
  const cell = trace(() => traced()?.assessments[service]);
  const list = trace(() => [
    Object.keys(traced()?.assessments ?? {}),
    Object.hasOwn(traced()?.assessments ?? {}, "nobody"),
  ]);
  const all = trace(() => JSON.stringify(traced()));

  expect([...keysIn(name.reads)]).toEqual([key]);
  expect(cell.value).toBe(row.assessments[service]);
  expect([...keysIn(cell.reads)]).toEqual([key, cellKey(key, service)]);
  expect([...keysIn(list.reads)]).toEqual([key, cellKey(key)]);
  expect(all.value).toBe(JSON.stringify(row));
  expect(keysIn(all.reads)).toEqual(
    new Set([key, cellKey(key), ...Object.keys(row.assessments).map((id) => cellKey(key, id))]),
  );
  expect(foundAt(plain, cellKey(key, service))).toBe(row.assessments[service]);
  expect(foundAt(plain, cellKey(key, "nobody"))).toBeUndefined();
  expect([...keysOf(plain)]).toEqual(expect.arrayContaining([key, cellKey(key), cellKey(key, service)]));
});

test("foundAt() gives what is read under a key", () => {
  const dataset = smallDataset();
  const [id = ""] = dataset.services.keys();

  expect(foundAt(dataset, entityKey("services", id))).toBe(dataset.services.get(id));
  expect(foundAt(dataset, listKey("services"))).toEqual([...dataset.services.keys()]);
  expect(foundAt(dataset, entityKey("services", "nowhere"))).toBeUndefined();
  expect(foundAt(dataset, "nothing/else")).toBeUndefined();
});

test("kept() works each answer out once for a dataset, and its reads count for all who ask", () => {
  let calls = 0;
  const nameOf = kept((dataset, id: string) => {
    calls += 1;
    return dataset.services.get(id)?.id;
  });
  const plain = smallDataset();
  const { dataset, keysIn, trace } = traceDataset(plain);
  const [id = ""] = plain.services.keys();

  const traces = [trace(() => nameOf(dataset, id)), trace(() => nameOf({ ...dataset, folder: "other" }, id))];
  const again = trace(() => nameOf(dataset, id));

  expect(traces.map(({ value }) => value)).toEqual([id, id]);
  expect([...keysIn(again.reads)]).toEqual([`services/${id}`]);
  expect(calls).toBe(2);
  expect(nameOf(plain, id)).toBe(id);
  expect(tracerOf(plain)).toBeUndefined();
});

test("forgetAnswers() lets go of answers, and what was read for them counts for those who ask again", () => {
  let calls = 0;
  const nameOf = kept((dataset, id: string) => {
    calls += 1;
    return dataset.services.get(id)?.id;
  });
  const { dataset, forgetAnswers, keysIn, trace } = traceDataset(smallDataset());
  const [id = ""] = dataset.services.keys();
  nameOf(dataset, id);

  forgetAnswers();
  const again = trace(() => nameOf(dataset, id));

  expect(calls).toBe(2);
  expect(again.value).toBe(id);
  expect([...keysIn(again.reads)]).toEqual([`services/${id}`]);
});

test("follow() keeps the answers for which nothing was read that has changed, and tells what has", () => {
  const [plain, later] = [smallDataset(), renamed(smallDataset())];
  const tracer = traceDataset(plain);
  const [first = "", second = ""] = plain.services.keys();
  let calls = 0;
  const nameOf = kept((dataset, id: string) => {
    calls += 1;
    return JSON.stringify(dataset.services.get(id)?.name);
  });
  const ask = () => [nameOf(tracer.dataset, first), nameOf(tracer.dataset, second)];
  const before = ask();

  const isFollowed = tracer.follow(later);
  const after = ask();

  expect(isFollowed).toBe(true);
  expect(calls).toBe(3);
  expect(after).toEqual([expect.stringContaining("Renamed"), before[1]]);
  expect(tracer.edition).toBe(1);
  expect(tracer.changedIn(tracer.ask(entityKey("services", first)))).toBe(1);
  expect(tracer.changedIn(tracer.ask(entityKey("services", second)))).toBe(0);
  expect(tracer.untraced).toBe(later);
});

test("follow() shows the new cells of a row in whoever holds it, and tells of no more than the cells that are others", () => {
  const plain = smallDataset();
  const tracer = traceDataset(plain);
  const [row] = plain.capabilities.values();
  if (row === undefined) throw new Error("The scene has no capability");
  const held = tracer.dataset.capabilities.get(row.id);
  const [service = "", other = ""] = Object.keys(row.assessments);
  const numbers = [
    cellKey(entityKey("capabilities", row.id), service),
    entityKey("capabilities", row.id),
  ].map(tracer.ask);

  tracer.follow(
    withRow(plain, { ...row, assessments: { ...row.assessments, [service]: { support: "unknown" } } }),
  );

  expect(held?.assessments[service]).toEqual({ support: "unknown" });
  expect(held?.assessments[other]).toEqual(row.assessments[other]);
  expect(tracer.dataset.capabilities.get(row.id)).toBe(held);
  expect(numbers.map(tracer.changedIn)).toEqual([1, 0]);
});

test("follow() notes what comes and goes, and what was asked for before it was there", () => {
  const plain = smallDataset();
  const tracer = traceDataset(plain);
  const [row] = plain.capabilities.values();
  if (row === undefined) throw new Error("The scene has no capability");
  const asked = [
    listKey("capabilities"),
    entityKey("capabilities", "new"),
    cellKey("capabilities/new", "quay"),
  ];
  const numbers = asked.map(tracer.ask);
  const others = { ...row, id: "new", assessments: { quay: { support: "unknown" } } } as const;

  tracer.follow(withRow(plain, others));
  const come = numbers.map(tracer.changedIn);
  tracer.follow(plain);

  expect(come).toEqual([1, 1, 1]);
  expect(numbers.map(tracer.changedIn)).toEqual([2, 2, 2]);
  expect(tracer.dataset.capabilities.get("new")).toBeUndefined();
});

test("follow() leaves a dataset alone that differs in what everybody has read", () => {
  const plain = smallDataset();
  const tracer = traceDataset(plain);

  expect(tracer.follow({ ...plain, info: { ...plain.info, version: "9.9.9" } })).toBe(false);
  expect(tracer.untraced).toBe(plain);
  expect(tracer.follow(smallDataset())).toBe(true);
  expect(tracer.edition).toBe(0);
});

function renamed(dataset: Dataset): Dataset {
  const [[id, first] = ["", undefined], ...others] = dataset.services;
  if (first === undefined) throw new Error("The scene has no service");
  return { ...dataset, services: new Map([[id, { ...first, name: { en: "Renamed" } }], ...others]) };
}

function withRow(dataset: Dataset, row: Identified<Entity<"capabilities">>): Dataset {
  return { ...dataset, capabilities: new Map([...dataset.capabilities, [row.id, row]]) };
}
