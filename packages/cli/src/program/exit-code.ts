/** What a run says to the program that started it. */
export const exitCode = {
  ok: 0,
  /** The data is wrong, or something has drifted. */
  wrong: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The machine lacks something: a browser, a permission, room on the disk. */
  machine: 3,
  /** A mistake of ours. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
