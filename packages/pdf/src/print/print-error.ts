/** A sheet that could not be printed. */
export class PrintError extends Error {
  override readonly name = "PrintError";
  readonly sheet: string;

  constructor(sheet: string, reason: string, options?: ErrorOptions) {
    super(`The sheet "${sheet}" could not be printed: ${reason}`, options);
    this.sheet = sheet;
  }
}
