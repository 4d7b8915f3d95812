/** A text with the blank that sets figures and Latin letters off from Chinese characters, where it ends in any. */
export function besideHan(text: string): string {
  return /\p{Script=Han}$/u.test(text) ? text : `${text} `;
}
