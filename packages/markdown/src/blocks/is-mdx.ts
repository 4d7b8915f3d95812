/** Whether a file is MDX, by its name. */
export function isMdx(path: string): boolean {
  return /\.mdx$/i.test(path);
}
