import type { Typing } from "./compare-view.ts";
import type { NamedChoice } from "./named-choice.ts";

/** The most or the least that an answer may be: one of the steps of a scale, or what somebody types. */
export function BoundField({ onValue, steps, value = "", word }: BoundFieldProps) {
  if (steps.length === 0)
    return (
      <label>
        {word}
        <input
          type="text"
          maxLength={100}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value, { isTyping: true })}
        />
      </label>
    );
  return (
    <label>
      {word}
      <select value={value} onChange={(event) => onValue(event.currentTarget.value, { isTyping: false })}>
        <option value="">–</option>
        {steps.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BoundFieldProps {
  readonly word: string;
  readonly value: string | undefined;
  readonly steps: readonly NamedChoice[];
  onValue(value: string, typing: Typing): void;
}
