/** What a repository and its user have set about line ends; nothing where nothing is set. */
export interface LineEndSettings {
  readonly autocrlf: string | undefined;
  readonly coreEol: string | undefined;
}

/** The same with what the attributes of a file say, in git's words. */
export interface LineEndRules extends LineEndSettings {
  readonly text: string;
  readonly eol: string;
}

/** Whether git gives a text the line ends of Windows when it checks it out. */
export function takesCrlf(
  { text, eol, autocrlf, coreEol }: LineEndRules,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (text === "unset") return false;
  if (eol === "crlf" || eol === "lf") return eol === "crlf";
  if (/^(?:true|yes|on|1)$/i.test(autocrlf ?? "")) return true;
  // Without `autocrlf` git leaves alone what no attribute calls a text.
  if (text === "unspecified" || /^input$/i.test(autocrlf ?? "")) return false;
  if (/^(?:crlf|lf)$/i.test(coreEol ?? "")) return /^crlf$/i.test(coreEol ?? "");
  return platform === "win32";
}
