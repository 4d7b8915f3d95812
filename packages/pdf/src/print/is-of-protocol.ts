/** Whether a browser could not do what it was told, as opposed to a page that says what is wrong with it. */
export function isOfProtocol(error: unknown): boolean {
  return error instanceof Error && (error.name === "ProtocolError" || error.name === "TargetCloseError");
}
