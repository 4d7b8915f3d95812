import type { ProjectConfig } from "@stackmatrix/core";
import type { LocalizedText } from "@stackmatrix/core/schema";
import type { ViewContext } from "@stackmatrix/view";

/** What a project says of itself. */
export interface ProjectBrand extends Pick<ProjectConfig, "title" | "publisher"> {
  /** The picture itself, as an address. */
  readonly logo?: string | undefined;
}

/** The same on a sheet; empty where the project says nothing. */
export interface Brand {
  readonly title: string;
  readonly publisher: string;
  readonly logo: string;
  /** Whether anything of it stands at the head. */
  readonly isShown: boolean;
}

/** What a project says of itself, in the language of a page. */
export function brandIn({ say }: ViewContext, { logo = "", publisher, title }: ProjectBrand): Brand {
  const inLanguage = (text: string | LocalizedText = "") => (typeof text === "string" ? text : say(text));
  const shown = inLanguage(publisher);
  return { title: inLanguage(title), publisher: shown, logo, isShown: logo !== "" || shown !== "" };
}
