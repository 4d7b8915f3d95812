/** Where the values of a record come from. */
export interface LazySource<Value> {
  keys(): Iterable<string>;
  has(key: string): boolean;
  get(key: string): Value;
}

/** A plain record to whoever reads it, whose values are made when they are asked for. */
export function lazyRecord<Value>(source: LazySource<Value>): Readonly<Record<string, Value>> {
  return new Proxy<Record<string, Value>>(
    {},
    {
      get: (target, key) =>
        typeof key === "string" && source.has(key) ? source.get(key) : Reflect.get(target, key),
      has: (target, key) => (typeof key === "string" && source.has(key)) || Reflect.has(target, key),
      ownKeys: () => [...source.keys()],
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === "string" && source.has(key)
          ? { value: source.get(key), enumerable: true, configurable: true, writable: false }
          : undefined,
      set: () => false,
      deleteProperty: () => false,
      defineProperty: () => false,
    },
  );
}
