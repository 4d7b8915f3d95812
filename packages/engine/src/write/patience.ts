import type { Disk } from "@stackmatrix/core/node";
import { isHeldForAMoment } from "./is-held-for-a-moment.ts";

/** Runs a call again, for a while, as long as what it is refused for may pass. */
export type Patience = <Result>(act: () => Result) => Result;

/** Milliseconds between one try and the next; in all, less than somebody minds to wait. */
const waits = [10, 20, 40, 80, 160, 320];

/** Milliseconds for all calls together: what is refused everywhere does not pass. */
const mostWaiting = 3000;

/** Waits for what holds a file for a moment, such as a virus scanner or an indexer. */
export function createPatience(disk: Pick<Disk, "wait">, mayPass = isHeldForAMoment): Patience {
  let left = mostWaiting;
  return (act) => {
    for (const wait of waits) {
      try {
        return act();
      } catch (error) {
        if (!mayPass(error) || left < wait) throw error;
        left -= wait;
        disk.wait(wait);
      }
    }
    return act();
  };
}
