/** Where a licence can be read, by its SPDX identifier; nothing of expressions and of a project's own licences. */
export function licenceLink(licence: string): string | undefined {
  const [, terms, version] = /^CC-(BY(?:-(?:NC|SA|ND))*)-(\d\.\d)$/.exec(licence) ?? [];
  if (terms !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  if (licence === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const isListed =
    /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence) &&
    !/^(?:LicenseRef-|DocumentRef-|UNLICENSED$|NONE$)/.test(licence);
  return isListed ? `https://spdx.org/licenses/${licence}.html` : undefined;
}
