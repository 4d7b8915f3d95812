import type { Disk, Tool } from "@stackmatrix/engine";
import type { Ask } from "../sources/ask-address.ts";

/** All that a command may touch besides the disk; tests pass one of their own. */
export interface Shell {
  /** The working folder, absolute. */
  readonly cwd: string;
  /** Takes the answer. */
  out(text: string): void;
  /** Takes the conversation: problems, progress, usage. */
  err(text: string): void;
  readonly colour: boolean;
  /** Whether somebody watches the conversation as it goes. */
  readonly tty: boolean;
  /** How wide the answer may be; 80 where nobody says so. */
  readonly columns?: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks an address over the network, for what is online on purpose; tests lead it to a server of their own. */
  readonly ask?: Ask;
  /** What it writes with; the disk of this machine where it is missing. */
  readonly disk?: Disk | undefined;
}

/** What a command works with: the shell, and what it is a command of. */
export interface Program extends Shell {
  readonly tool: Tool;
}
