/** How many values are kept. */
const most = 1000;

const recent = new Map<string, unknown>();

/** What a JSON text says; the same text again soon is not read again, so nobody may change what it gives. */
export function recentJson(text: string): unknown {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const value: unknown = JSON.parse(text);
  if (recent.size >= most) recent.delete(recent.keys().next().value ?? "");
  recent.set(text, value);
  return value;
}
