/** From the page to the folder of its language. */
export function homeFolder(): string {
  const { locale = "", root = "" } = document.documentElement.dataset;
  return `${root}${locale}/`;
}
