/**
 * Gives an error of the system a path that its reader knows: nobody knows our own folders, and of some calls the system
 * does not say which file they were for.
 */
export function blame(error: unknown, path: string): unknown {
  return error instanceof Error && "syscall" in error ? Object.assign(error, { path }) : error;
}
