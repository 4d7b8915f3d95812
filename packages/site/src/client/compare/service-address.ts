/** The page of a service. */
export function serviceAddress(home: string, id: string): string {
  return `${home}services/${id}.html`;
}
