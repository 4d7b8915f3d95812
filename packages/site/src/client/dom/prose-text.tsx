import { type Prose, parseProse } from "@stackmatrix/core";

/** Prose as it is written, with its marks; whatever else stands in it is text. */
export function ProseText({ written }: { readonly written: string }) {
  return <>{nodesOf(parseProse(written))}</>;
}

function nodesOf(prose: Prose) {
  if (typeof prose === "string") return prose;
  return prose.map((node) => {
    if (node.kind === "link")
      return (
        <a href={node.href} rel="noreferrer">
          {nodesOf(node.nodes)}
        </a>
      );
    return node.kind === "code" ? <code>{node.text}</code> : node.text;
  });
}
