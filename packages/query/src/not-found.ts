/** A question names something that the data does not have. */
export class NotFound extends Error {
  override readonly name = "NotFound";
  /** What kind of thing it is, such as `services` or `rows`. */
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string) {
    super(`Among the ${kind}, none has the id "${id}"`);
    this.kind = kind;
    this.id = id;
  }
}
