/** A number that comes with its text, without it, as a replacer for `JSON.stringify`: for trees of other readers of YAML. */
export function asNumber(_: string, value: unknown): unknown {
  return typeof value === "symbol" ? Number(value.description) : value;
}
