/** The system's code for an error, such as `ENOENT`; nothing for an error that is not the system's. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
