/** The parts of a sheet document's id: the language, and the name of the sheet with its profile. */
export function sheetId(id: string): { readonly locale: string; readonly name: string } {
  const end = id.indexOf("/");
  return { locale: id.slice(0, end), name: id.slice(end + 1) };
}
