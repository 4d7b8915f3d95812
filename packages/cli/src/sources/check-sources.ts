import type { SourceReading } from "@stackmatrix/core";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { Ask } from "./ask-address.ts";
import type { AddressState } from "./check-address.ts";
import { checkAddresses, type Politeness } from "./check-addresses.ts";

/** A source whose address was asked. */
export type CheckedSource = { readonly id: string; readonly url: string } & AddressState;

/**
 * Asks the addresses of sources, each once, however many sources share it.
 *
 * @throws {Failure} when none of several answers, which is no fault of theirs
 */
export async function checkSources(
  sources: readonly Pick<SourceReading, "id" | "url">[],
  ask: Ask,
  politeness: Politeness,
): Promise<readonly CheckedSource[]> {
  const addresses = new Set(sources.flatMap(({ url }) => url ?? []));
  const states = await checkAddresses(addresses, ask, politeness);
  const isSilent = (state: AddressState) => "reason" in state && state.status === undefined;
  if (addresses.size > 1 && [...states.values()].every(isSilent)) {
    throw new Failure(
      exitCode.machine,
      `None of ${addresses.size} addresses can be reached; this needs a network`,
    );
  }
  return sources.flatMap(({ id, url }) => {
    const state = url === undefined ? undefined : states.get(url);
    return url !== undefined && state ? [{ id, url, ...state }] : [];
  });
}
