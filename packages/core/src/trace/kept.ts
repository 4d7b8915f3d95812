import type { Dataset } from "../model/dataset.ts";
import { startReads } from "./reads.ts";
import { type Traced, tracerOf } from "./trace-dataset.ts";

/**
 * A function of a dataset and of names that works each answer out once for a dataset. Where the dataset is traced, everybody who
 * asks has read what the answer was made from; so what several files are made of belongs in one of these, never in a variable
 * around them. From one edition of a traced dataset to the next those answers stay for which nothing was read that has changed.
 */
export function kept<Names extends readonly string[], Value>(
  make: (dataset: Dataset, ...names: Names) => Value,
): (dataset: Dataset, ...names: Names) => Value {
  const known = new WeakMap<Dataset, Map<string, Traced<Value>>>();
  return (dataset, ...names) => {
    const tracer = tracerOf(dataset);
    const answers = known.get(dataset) ?? new Map<string, Traced<Value>>();
    if (!known.has(dataset)) {
      known.set(dataset, answers);
      tracer?.hold(answers);
    }
    const name = names.join("\0");
    const answer = answers.get(name);
    if (answer !== undefined) {
      tracer?.note(answer.reads);
      return answer.value;
    }
    const made = tracer?.trace(() => make(dataset, ...names)) ?? {
      value: make(dataset, ...names),
      reads: startReads(),
    };
    made.reads.isShared = true;
    answers.set(name, made);
    return made.value;
  };
}
