import type { Answer, Cell, CellValue, RowId, Telling } from "./answers.ts";
import { attributeValue } from "./attribute-value.ts";
import { checkTelling } from "./check-telling.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { findRow, type Row } from "./find-row.ts";
import type { ServiceId } from "./ids.ts";
import { known } from "./known.ts";
import { livingId } from "./living-id.ts";
import { own } from "./own.ts";
import type { Published, PublishedValue } from "./published.ts";
import { type Say, sayIn } from "./say.ts";

/** What the data says of a service in a row, with its sources; nothing where it has no such service or row. */
export function cell(
  data: Published,
  service: ServiceId,
  row: RowId,
  telling: Telling = {},
): Cell | undefined {
  checkTelling(data, telling);
  const id = livingId(data, "services", service);
  const found = findRow(data, row);
  return id === undefined || found === undefined ? undefined : cellIn(data, found, id, telling);
}

/** The same of a service and a row that are there. */
export function cellIn(data: Published, row: Row, service: string, { locale, on }: Telling): Cell {
  const context: Context = { data, service, say: sayIn(data, locale), on };
  const { id, kind } = row;
  return known<Cell>({ service, row: id, kind, ...answerIn[kind](context, id) });
}

interface Context {
  readonly data: Published;
  readonly service: string;
  readonly say: Say;
  readonly on: string | undefined;
}

type Told = Omit<Partial<Cell>, "service" | "row" | "kind"> & Pick<Cell, "answer" | "word"> & Evidence;

const answerIn: Readonly<Record<Row["kind"], (context: Context, row: string) => Told>> = {
  capability(context, row) {
    const { data, on, say } = context;
    const found = own(data.capabilities[row]?.assessments, context.service);
    if (found === undefined) return unassessed(context);
    const { support, short, note, inheritedFrom, since, until, status } = found;
    return {
      // The contract has no other levels; a later one is told as it is written.
      answer: support as Answer,
      word: say(data.vocabulary.support[support] ?? support),
      ...known({
        short: short && say(short),
        note: note && say(note),
        inheritedFrom,
        since,
        until,
        status,
      }),
      ...evidenceOf(data, found, on),
    };
  },
  tradeoff(context, row) {
    const { data, on, say } = context;
    const tradeoff = data.tradeoffs[row];
    const found = own(tradeoff?.ratings, context.service);
    if (found === undefined) return unassessed(context);
    const { note, value } = found;
    const word = say(tradeoff?.scale?.[value] ?? String(value));
    return {
      answer: "rating",
      rating: value,
      word,
      ...known({ note: note && say(note) }),
      ...evidenceOf(data, found, on),
    };
  },
  trait(context, row) {
    const { data, on, say } = context;
    const found = own(data.traits[row]?.values, context.service);
    if (found === undefined) return unassessed(context);
    const { note, text, values } = found;
    return {
      answer: "value",
      values: values.map((value) => valueIn(say, value)),
      word: say(text),
      ...known({ note: note && say(note) }),
      ...evidenceOf(data, found, on),
    };
  },
  attribute({ data, on, say, service }, row) {
    const { claim = { sources: [] }, word } = attributeValue(data, service, { attribute: row, say });
    return { answer: word === "" ? "unassessed" : "value", word, ...evidenceOf(data, claim, on) };
  },
};

function unassessed({ data, say }: Context): Told {
  return {
    answer: "unassessed",
    word: say(data.vocabulary.support.unassessed ?? "unassessed"),
    unsourced: false,
    sources: [],
    undated: 0,
  };
}

function valueIn(say: Say, value: PublishedValue): CellValue {
  const { condition, name, text, unit, ...rest } = value;
  return {
    ...rest,
    ...known({
      text: text && say(text),
      name: name && say(name),
      unit: unit && say(unit),
      condition: condition && say(condition),
    }),
  };
}
