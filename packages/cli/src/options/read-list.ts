/** Adds to a list what an option names: several, parted by commas, each once. */
export function readList(text: string, former: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  return [...new Set([...former, ...names.filter((name) => name !== "")])];
}
