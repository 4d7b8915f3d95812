import { expect, test } from "vitest";
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
