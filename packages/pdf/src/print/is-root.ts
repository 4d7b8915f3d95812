/** Whether this process is root, so that Chromium has to run as somebody else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
