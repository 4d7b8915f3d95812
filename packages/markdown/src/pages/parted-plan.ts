import { hash } from "node:crypto";
import type { Part, PartPlace } from "./parts.ts";

/** A page that stands in one file or in several. */
export interface PartedPlan {
  readonly parts: readonly PartPlace[];
}

interface PartsBasis {
  /** What is shown, in its order; nothing where a page that is whole finds that out by itself. */
  readonly units?: readonly string[] | undefined;
  /** What else the plan has found out of a part. */
  readonly more?: (index: number) => string;
}

/** Says of each part where it stands among the others, and what it is made of. */
export function partedPlan(parts: readonly Part[], { more = () => "", units }: PartsBasis = {}): PartedPlan {
  const last = parts.length - 1;
  // The first part leads to all others, by the names of what they begin and end with.
  const list = JSON.stringify(parts.map(({ from, path, to }) => [path, units?.[from], units?.[to - 1]]));
  return {
    parts: parts.map((part, index) => {
      const place = { ...part, isFirst: index === 0, isLast: index === last };
      const among = last === 0 ? "" : `${index} of ${parts.length} ${index === 0 ? list : ""}`;
      const found = [among, units?.slice(part.from, part.to).join("\n") ?? "", more(index)];
      return { ...place, basis: found.every((text) => text === "") ? "" : hashOf(found) };
    }),
  };
}

function hashOf(texts: readonly string[]): string {
  return hash("sha256", JSON.stringify(texts), "base64url");
}
