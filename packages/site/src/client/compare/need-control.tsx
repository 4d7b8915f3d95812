import type { ComparisonData, RowData } from "../../client-data/comparison-data.ts";
import type { Want } from "../state/want.ts";
import { BoundField } from "./bound-field.tsx";
import type { Typing } from "./compare-view.ts";
import { type NeedChoice, needChoices } from "./need-choices.ts";

/** What can be asked of a row: some of its levels or words, or the least and the most. */
export function NeedControl(props: NeedControlProps) {
  const choices = needChoices(props.data, props.row);
  return choices.kind === "any" ? (
    <AnyOf {...props} choices={choices.of} />
  ) : (
    <Bounds {...props} steps={choices.steps} />
  );
}

interface NeedControlProps {
  readonly data: ComparisonData;
  readonly row: RowData;
  readonly want: Want;
  onChange(want: Want, typing?: Typing): void;
}

function AnyOf({ choices, onChange, want }: NeedControlProps & { readonly choices: readonly NeedChoice[] }) {
  return (
    <span class="any">
      {choices.map(({ id, name }) => {
        const isIn = want.of.includes(id);
        const of = isIn ? want.of.filter((one) => one !== id) : [...want.of, id];
        return (
          <label key={id}>
            <input type="checkbox" checked={isIn} onChange={() => onChange({ ...want, of })} />
            {name}
          </label>
        );
      })}
    </span>
  );
}

function Bounds({
  data,
  onChange,
  row,
  steps,
  want,
}: NeedControlProps & { readonly steps: readonly NeedChoice[] }) {
  const { atLeast, atMost } = data.words.client;
  const put = (name: "atLeast" | "atMost") => (value: string, typing: Typing) => {
    const { [name]: _, ...rest } = want;
    onChange(value === "" ? rest : { ...rest, [name]: value }, typing);
  };
  return (
    <span class="bounds">
      <BoundField word={atLeast} value={want.atLeast} steps={steps} onValue={put("atLeast")} />
      <BoundField word={atMost} value={want.atMost} steps={steps} onValue={put("atMost")} />
      {row.unit}
    </span>
  );
}
