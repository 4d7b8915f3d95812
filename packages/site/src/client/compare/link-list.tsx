import type { AnswerData } from "../../client-data/comparison-data.ts";

/** Pages elsewhere, one beside the other. */
export function LinkList({ links }: { readonly links: NonNullable<AnswerData["links"]> }) {
  return (
    <>
      {links.map(({ name, url }, index) => (
        <>
          {index > 0 && " · "}
          <a href={url} rel="noreferrer">
            {name}
          </a>
        </>
      ))}
    </>
  );
}
