/** The name of a type for a singular kind or the name of a document: `matrix-view` gives `MatrixView`. */
export function typeName(name: string): string {
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
