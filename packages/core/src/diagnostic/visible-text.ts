/** A text without what a terminal would obey or hide: each such character becomes a replacement sign or a space. */
export function visibleText(text: string): string {
  return text.replace(/[\t\n\r]/g, " ").replace(invisible, "\ufffd");
}

const invisible = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ufffe\uffff]/gu;
