import type { PrintProfile } from "@stackmatrix/core";
import { InvalidArgumentError, Option } from "commander";

/** The option that says for what sheets are printed, in the place of the configuration. */
export function profileOption(): Option {
  return new Option(
    "--profile <profiles>",
    `print the sheets for these alone: ${profiles.join(", ")}`,
  ).argParser(readProfiles);
}

/** Written out, since importing the core would bring its schemas into runs that need none. */
const profiles = ["color", "mono", "screen"] as const satisfies readonly PrintProfile[];

function readProfiles(list: string, former: readonly PrintProfile[] = []): readonly PrintProfile[] {
  const names = [...former, ...list.split(",").map((name) => name.trim())];
  const isKnown = (name: string) => profiles.some((profile) => profile === name);
  if (!names.every(isKnown)) throw new InvalidArgumentError(`There are ${profiles.join(", ")}.`);
  return profiles.filter((profile) => names.includes(profile));
}
