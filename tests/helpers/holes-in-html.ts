import { tracesOfNothing } from "./traces-of-nothing.ts";

/** What HTML has of things that are not there: elements with nothing in them, but for drawings, cells of tables, white space and what has no content by nature. */
export function holesInHtml(html: string): readonly string[] {
  const body = /<body>(?<body>.*)<\/body>/s.exec(html)?.groups?.body ?? html;
  const empty = Array.from(
    body.matchAll(/<(?<name>\w+)(?<attributes>[^>]*)>\s*<\/\k<name>>/g),
    ([element, name = "", attributes = ""]) => ({ element, name, isSpace: attributes === ' class="space"' }),
  );
  return [
    ...empty.filter(({ isSpace, name }) => !isSpace && !mayBeEmpty.has(name)).map(({ element }) => element),
    ...(body.match(tracesOfNothing) ?? []),
  ];
}

/** Cells, and parts of drawings. A span beside a sign has room for a footnote. */
const mayBeEmpty: ReadonlySet<string> = new Set(["td", "use", "circle", "path", "rect", "span"]);
