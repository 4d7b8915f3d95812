import { userInfo } from "node:os";
import { isAbsolute } from "node:path";

/** The folder of this user, as the environment says it, else as the system knows it; nothing where there is none. */
export function homeFolder(environment: NodeJS.ProcessEnv): string | undefined {
  const home = process.platform === "win32" ? environment.USERPROFILE : environment.HOME;
  const folder = home ?? homeKnownToSystem();
  return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}

function homeKnownToSystem(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    // A user who is only a number, as in many containers.
    return undefined;
  }
}
