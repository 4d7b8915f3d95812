/** A folder that cannot be used, or must not; the message says why. */
export class RefusedFolderError extends Error {
  override readonly name = "RefusedFolderError";
}
