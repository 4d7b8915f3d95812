/** What is made when it is first asked for, and then kept; never what is read of a dataset, which nobody else would be seen to read. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
