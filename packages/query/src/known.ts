/** An object without the fields that are not known, so that what is not there is not `undefined` either. */
export function known<Shape extends object>(
  fields: {
    readonly [Key in keyof Shape]: Shape[Key] | undefined;
  },
): Shape {
  // Only fields that may be missing are ever undefined.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Shape;
}
