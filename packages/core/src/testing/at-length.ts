/**
 * Whether tests that try very many cases try all of them, as `check:outside` asks for by `TESTS_AT_LENGTH`; the gate, which has seven
 * minutes for everything, tries some, and the same each time.
 */
export const isAtLength: boolean = process.env.TESTS_AT_LENGTH !== undefined;

/** Some of many cases, spread over all of them; all where there is time. */
export function someOf<Case>(cases: Iterable<Case>, step: number): readonly Case[] {
  return [...cases].filter((_, index) => isAtLength || index % step === 0);
}
