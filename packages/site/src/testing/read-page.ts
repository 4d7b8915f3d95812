import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page: its name, its attributes, and its text with that of all within it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a browser reads in a page: all its elements in their order, and what is wrong with its markup. */
export function readPage(html: string): {
  readonly elements: readonly PageElement[];
  readonly faults: readonly string[];
} {
  const faults: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`),
  });
  return { elements: elementsIn(document), faults };
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): readonly PageElement[] {
  const within = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  if (!("attrs" in node)) return within;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...within];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node && node.nodeName === "#text") return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
