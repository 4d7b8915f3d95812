import type { Hit } from "@stackmatrix/query";
import type { Told } from "./format-answer.ts";

/** What was found, in a table. */
export function toldHits(hits: readonly Hit[], text: string): Told {
  const paths = hits.map(({ id, kind, name }) => [{ parts: [`${kind}/${id}`] }, { parts: [name] }]);
  return {
    answer: hits,
    sections: [{ table: { head: ["Id", "Name"], rows: paths } }],
    ...(hits.length === 0 && { summary: `Nothing is called "${text}", or nearly so.` }),
    sheet: {
      head: ["Kind", "Id", "Name"],
      rows: hits.map(({ id, kind, name }) => [{ parts: [kind] }, { parts: [id] }, { parts: [name] }]),
    },
  };
}
