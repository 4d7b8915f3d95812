/** No browser that can print was found or could be started; the message says what was tried and what helps. */
export class NoBrowserError extends Error {
  override readonly name = "NoBrowserError";
}
