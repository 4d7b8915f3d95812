/** Compares by the order that entities give themselves; those without one come last, and stay as they stand. */
export function byOrder(a: Ordered, b: Ordered): number {
  return (a.order ?? last) - (b.order ?? last);
}

interface Ordered {
  readonly order?: number | undefined;
}

const last = Number.MAX_SAFE_INTEGER;
