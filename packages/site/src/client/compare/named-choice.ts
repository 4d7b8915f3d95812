/** Something that can be chosen. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}
