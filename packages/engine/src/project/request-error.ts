/** Something is asked for that the project does not have; the sentence says what it has. */
export class RequestError extends Error {
  override readonly name = "RequestError";
}
