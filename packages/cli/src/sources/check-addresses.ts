import { setTimeout as pause } from "node:timers/promises";
import type { Ask, Question } from "./ask-address.ts";
import { type AddressState, checkAddress } from "./check-address.ts";

/** How politely addresses are asked. */
export interface Politeness extends Omit<Question, "method"> {
  /** How many hosts are asked at the same time; one host is asked one thing at a time. */
  readonly hosts: number;
  /** Milliseconds between two addresses of one host. */
  readonly pause: number;
}

/** What became of each address, by address. */
export async function checkAddresses(
  addresses: Iterable<string>,
  ask: Ask,
  politeness: Politeness,
): Promise<ReadonlyMap<string, AddressState>> {
  const states = new Map<string, AddressState>();
  const waiting = Map.groupBy(new Set(addresses), (address) => new URL(address).host).values();
  // Each worker takes the next host from what the others have left.
  const workers = Array.from({ length: politeness.hosts }, async () => {
    for (const ofHost of waiting) {
      for (const [index, address] of ofHost.entries()) {
        if (index > 0) await pause(politeness.pause);
        states.set(address, await checkAddress(address, ask, politeness));
      }
    }
  });
  await Promise.all(workers);
  return states;
}
