/** A date as it is published: nothing where the text carries none. */
export function publishDate(date: string | undefined): string | undefined {
  return date === "undated" ? undefined : date;
}
