/** Whether a path is a pattern of paths, such as "docs/*.md". */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}
