import type { ClientWords } from "@stackmatrix/view";
import { useMemo } from "preact/hooks";
import type { NamedChoice } from "./named-choice.ts";

/** Things to be chosen one by one; where nothing was chosen yet, all are. */
export function CheckList({ all, chosen, found, onChange, title, words }: CheckListProps) {
  const ids = chosen ?? all.map(({ id }) => id);
  const toggle = (id: string) => {
    const isIn = ids.includes(id);
    // What comes back takes its own place again.
    const next = isIn
      ? ids.filter((one) => one !== id)
      : all.map((one) => one.id).filter((one) => one === id || ids.includes(one));
    onChange(next.length === all.length ? undefined : next);
  };
  // They are many, and stay the same while somebody types.
  const items = useMemo(
    () =>
      found.slice(0, most).map(({ id, name }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={ids.includes(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        </li>
      )),
    [found, chosen],
  );
  return (
    <fieldset class="checks">
      <legend>{title}</legend>
      <p>
        <button type="button" onClick={() => onChange(undefined)}>
          {words.all}
        </button>{" "}
        <button type="button" onClick={() => onChange([])}>
          {words.none}
        </button>
      </p>
      <ul>{items}</ul>
    </fieldset>
  );
}

/** More than these nobody chooses one by one. */
const most = 300;

interface CheckListProps {
  readonly title: string;
  readonly all: readonly NamedChoice[];
  /** Those of them that are listed. */
  readonly found: readonly NamedChoice[];
  readonly chosen: readonly string[] | undefined;
  readonly words: ClientWords;
  onChange(chosen: readonly string[] | undefined): void;
}
