import type { GuideAnswers } from "@stackmatrix/query";

/** What was answered: of a condition by its id whether it holds. */
export type Answered = Exclude<GuideAnswers, readonly string[]>;

/** Writes answers as the query of an address: what holds, and what does not. */
export function writeGuideAddress(answers: Answered): string {
  const query = new URLSearchParams();
  for (const [name, wanted] of names) {
    const ids = Object.keys(answers).filter((id) => answers[id] === wanted);
    if (ids.length > 0) query.set(name, ids.join("."));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

const names = [
  ["yes", true],
  ["no", false],
] as const;
