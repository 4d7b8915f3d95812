/** An object without the fields that are not known, so that what is not there is not `undefined` either. */
export function known<Shape extends object>(
  fields: {
    readonly [Key in keyof Shape]: Shape[Key] | undefined;
  },
): Shape {
  const found: Partial<Shape> = {};
  for (const key in fields) if (fields[key] !== undefined) found[key] = fields[key];
  // Only fields that may be missing are ever undefined.
  return found as Shape;
}
