import type { NamedChoice } from "./named-choice.ts";

/** Buttons that narrow by what things have in common; none of them pressed narrows nothing. */
export function Facet({ all, chosen, onChange, title }: FacetProps) {
  if (all.length < 2) return null;
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {all.map(({ id, name }) => {
        const isChosen = chosen.includes(id);
        const next = isChosen ? chosen.filter((one) => one !== id) : [...chosen, id];
        return (
          <button key={id} type="button" class="chip" aria-pressed={isChosen} onClick={() => onChange(next)}>
            {name}
          </button>
        );
      })}
    </fieldset>
  );
}

interface FacetProps {
  readonly title: string;
  readonly all: readonly NamedChoice[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}
