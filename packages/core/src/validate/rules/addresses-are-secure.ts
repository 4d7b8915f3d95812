import type { MappingRule } from "../rule.ts";
import { noProblems } from "./each-mapping.ts";

/** An address is asked over a connection that nobody else can read or change. */
export const addressesAreSecure: MappingRule = {
  name: "addresses-are-secure",
  judge:
    () =>
    ({ fields: { url }, path }, { entity }) => {
      if (typeof url !== "string" || !/^http:/i.test(url)) return noProblems;
      return [{ code: "url/in-clear", location: entity.file.locate([...path, "url"]), args: { value: url } }];
    },
};
