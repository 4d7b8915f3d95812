/** The encodings in which every file is ready, best first. */
export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/** What a client gives an encoding that it does not mention: less than anything it can say, but not a refusal. */
const unmentioned = 0.0001;

/** The encoding that an `Accept-Encoding` header likes best; nothing where it refuses all of ours (RFC 9110, 12.5.3). */
export function chooseEncoding(header: string | string[] | undefined): Encoding | undefined {
  if (header === undefined) return "identity";
  const weights = weightsOf(String(header));
  const others = weights.get("*");
  let best: Encoding | undefined;
  let bestWeight = 0;
  for (const encoding of encodings) {
    const weight = weights.get(encoding) ?? others ?? (encoding === "identity" ? unmentioned : 0);
    if (weight > bestWeight) [best, bestWeight] = [encoding, weight];
  }
  return best;
}

function weightsOf(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const item of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
    if (name === "") continue;
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    // A weight that is no number is no wish.
    if (weight >= 0 && weight <= 1) weights.set(name === "x-gzip" ? "gzip" : name, weight);
  }
  return weights;
}
