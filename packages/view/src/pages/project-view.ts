import type { LocalizedText } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** What a project says of itself; what it does not say is missing. */
export interface ProjectView {
  /** What the whole is called. */
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** Where it is read on the web. */
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
}

/** What a project says of itself, in the language of a page. */
export function projectView({ dataset, say }: Pick<ViewContext, "dataset" | "say">): ProjectView {
  const { homepage: url, licence, publisher, title } = dataset.info;
  const inLanguage = (text: string | LocalizedText | undefined) =>
    text === undefined || typeof text === "string" ? text : say(text);
  return { title: inLanguage(title), publisher: inLanguage(publisher), url, licence };
}
