import * as z from "zod";

const licence = String.raw`(?:DocumentRef-[\w.-]+:)?[A-Za-z0-9][A-Za-z0-9.-]*\+?`;

/** A licence by its SPDX identifier, or several that are joined; which identifiers there are, only the list of SPDX says. */
export const spdxExpression = z
  .string()
  .max(400)
  .regex(new RegExp(String.raw`^\(*${licence}\)*(?: (?:AND|OR|WITH) \(*${licence}\)*)*$`), {
    error: 'an SPDX identifier or expression, such as "CC-BY-4.0" or "CC0-1.0 OR MIT"',
  })
  .refine(hasPairs, { error: "an SPDX expression with a bracket to close each that opens" });

function hasPairs(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
