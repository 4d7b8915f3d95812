import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runWhenChanged } from "./run-when-changed.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("runWhenChanged() runs once for changes that come together", async () => {
  const work = vi.fn(async () => {});
  const follower = runWhenChanged(work, 100);

  for (let change = 0; change < 20; change += 1) {
    follower.changed();
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(1000);

  expect(work).toHaveBeenCalledOnce();
});

test("runWhenChanged() runs once more for changes during a run, and never twice at a time", async () => {
  let atOnce = 0;
  let most = 0;
  const work = vi.fn(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    atOnce -= 1;
  });
  const follower = runWhenChanged(work, 100);

  for (let change = 0; change < 4; change += 1) {
    follower.changed();
    await vi.advanceTimersByTimeAsync(200);
  }
  await vi.advanceTimersByTimeAsync(5000);

  expect(work).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test("close() waits for the run under way, and nothing runs after it", async () => {
  const ended = vi.fn();
  const work = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    ended();
  });
  const follower = runWhenChanged(work, 100);
  follower.changed();
  await vi.advanceTimersByTimeAsync(200);
  follower.changed();

  const closed = follower.close();
  await vi.advanceTimersByTimeAsync(5000);
  await closed;

  expect(work).toHaveBeenCalledOnce();
  expect(ended).toHaveBeenCalledOnce();
});

test("work that is begun by hand is not overtaken by what changes meanwhile", async () => {
  vi.useRealTimers();
  const told: string[] = [];
  const first = Promise.withResolvers<void>();
  let calls = 0;
  const follower = runWhenChanged(async () => {
    calls += 1;
    told.push(`begin ${calls}`);
    if (calls === 1) await first.promise;
    told.push(`end ${calls}`);
  }, 1);

  const begun = follower.begin();
  follower.changed();
  await vi.waitFor(() => expect(follower.isDue).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  first.resolve();
  await begun;
  await vi.waitFor(() => expect(told).toHaveLength(4));

  expect(told).toEqual(["begin 1", "end 1", "begin 2", "end 2"]);
});
