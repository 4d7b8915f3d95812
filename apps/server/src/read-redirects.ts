/** The file that says to hosts what leads where; it is for them, and is not served. */
export const redirectsFile = "_redirects";

/** Old addresses and where they lead, from lines such as `/v1/sources/old.json /v1/sources/new.json 301`. */
export function readRedirects(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line): [string, string] => {
      const [from = "", to = ""] = line.split(" ");
      return [from, to];
    }),
  );
}
