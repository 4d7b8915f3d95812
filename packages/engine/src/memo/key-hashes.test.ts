import { cellKey, entityKey, traceDataset } from "@stackmatrix/core";
import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { hashBytes, keyHashes } from "./key-hashes.ts";

test("what stands for something is the same as long as that is, and a row by itself does not count its cells", () => {
  const dataset = smallDataset();
  const [row] = dataset.capabilities.values();
  if (row === undefined) throw new Error("The scene has no capability");
  const [service = "", other = ""] = Object.keys(row.assessments);
  const later = {
    ...dataset,
    capabilities: new Map([
      ...dataset.capabilities,
      [row.id, { ...row, assessments: { ...row.assessments, [service]: { support: "unknown" } as const } }],
    ]),
  };
  const tracer = traceDataset(dataset);
  const key = entityKey("capabilities", row.id);
  const [its, ...numbers] = [
    key,
    cellKey(key),
    cellKey(key, service),
    cellKey(key, other),
    "sources/nowhere",
    "sources/",
  ].map(tracer.ask);
  const before = keyHashes(dataset, tracer.keys);
  const list = before.all();
  const { hashes: rowHashes, rows } = before.allRows();

  const after = keyHashes(later, tracer.keys);
  const same = [its ?? 0, ...numbers].map((number) => after.isAt(number, list, number));

  expect(list.length).toBe(tracer.keys.size * hashBytes);
  expect(same).toEqual([true, true, false, true, true, true]);
  expect([...rows]).toEqual([its]);
  expect(before.isRowAt(its ?? 0, rowHashes, 0)).toBe(true);
  expect(after.isRowAt(its ?? 0, rowHashes, 0)).toBe(false);
});

test("what is taken over need not be made, and what is asked for later is made all the same", () => {
  const dataset = smallDataset();
  const [first = "", second = ""] = dataset.services.keys();
  const tracer = traceDataset(dataset);
  const number = tracer.ask(entityKey("services", first));
  const hashes = keyHashes(dataset, tracer.keys);
  const list = new Uint8Array(2 * hashBytes).fill(7, hashBytes);

  hashes.keep(number, list, 1);
  const later = tracer.ask(entityKey("services", second));

  expect(hashes.isAt(number, list, 1)).toBe(true);
  expect(hashes.isAt(later, list, 0)).toBe(false);
  expect(hashes.all().subarray(number * hashBytes, (number + 1) * hashBytes)).toEqual(
    list.subarray(hashBytes),
  );
});
