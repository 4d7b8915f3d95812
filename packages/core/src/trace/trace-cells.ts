import type { Cells } from "./cells-in.ts";

/** Notes that a cell was asked for, or, without a service, which cells there are. */
export type NoteCell = (service: string) => void;

/** The cells of a row, of which it is noted which are read: those that `now` gives at that moment. */
export function traceCells(now: () => Cells, note: NoteCell): Cells {
  const json = (): Cells => {
    const cells = now();
    note("");
    for (const service of Object.keys(cells)) note(service);
    return cells;
  };
  // Around nothing, since what is around an object has to agree with that one.
  return new Proxy<Cells>(
    {},
    {
      get(_, service) {
        // Who writes them all as JSON need not ask for each.
        if (service === "toJSON") return json;
        if (typeof service === "string") note(service);
        return Reflect.get(now(), service);
      },
      has(_, service) {
        note("");
        return Reflect.has(now(), service);
      },
      ownKeys() {
        note("");
        return Reflect.ownKeys(now());
      },
      // Asked for wherever keys are listed: who wants the cell itself gets it.
      getOwnPropertyDescriptor(_, service) {
        note("");
        const found = Reflect.getOwnPropertyDescriptor(now(), service);
        return found && { ...found, configurable: true };
      },
      set: () => false,
      defineProperty: () => false,
      deleteProperty: () => false,
    },
  );
}
