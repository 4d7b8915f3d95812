/** The fields that have something in them: what is missing takes no place in a file. */
export function filled<Fields extends object>(fields: Fields): Filled<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries) as Filled<Fields>;
}

type Filled<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined | "" | false> };

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === "" || value === false;
}
