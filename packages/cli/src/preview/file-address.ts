/** How a file is shown: on a page of the preview, or as it is. */
export type FileForm = "page" | "file";

/** The address of a file; no language has a tag of four letters, so that no sheet has one like it. */
export function fileAddress(form: FileForm, path: string): string {
  return `/${form}/${path.split("/").map(encodeURIComponent).join("/")}`;
}
