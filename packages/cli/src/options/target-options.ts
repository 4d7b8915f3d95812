import type { TargetEntry, TargetFlag } from "@stackmatrix/core";
import type { Narrowed } from "@stackmatrix/engine";
import { InvalidArgumentError, Option } from "commander";

/** The options of the command line that targets bring; each narrows a list in a target's options. */
export function targetOptions(targets: readonly TargetEntry[]): readonly Option[] {
  return targets.flatMap(({ flags = [] }) =>
    flags.map((flag) =>
      new Option(flag.flags, describe(flag)).argParser((list: string, former: readonly string[] = []) =>
        readValues(flag, list, former),
      ),
    ),
  );
}

/** What such options say, by the names under which the parser keeps them. */
export function readTargetOptions(
  targets: readonly TargetEntry[],
  options: Readonly<Record<string, unknown>>,
): readonly Narrowed[] {
  return targets.flatMap(({ flags = [], name }) =>
    flags.flatMap((flag) => {
      const values = options[new Option(flag.flags).attributeName()];
      return Array.isArray(values) ? [{ target: name, flag, values }] : [];
    }),
  );
}

function describe({ description, values }: TargetFlag): string {
  return typeof values === "function" ? description : `${description}: ${values.join(", ")}`;
}

function readValues({ values }: TargetFlag, list: string, former: readonly string[]): readonly string[] {
  const names = [...former, ...list.split(",").map((name) => name.trim())];
  // What only the data knows is looked up when it has been read.
  if (typeof values === "function") return [...new Set(names)];
  if (!names.every((name) => values.includes(name)))
    throw new InvalidArgumentError(`There are ${values.join(", ")}.`);
  return values.filter((value) => names.includes(value));
}
