/**
 * Whether a part of a long page likes to begin with a unit of this id: one in 32 of all ids. A part that begins where an id says
 * so begins there still when there is one unit more or less before it, and so do all parts behind it.
 */
export function isBorder(id: string): boolean {
  // FNV-1a in 32 bits, and the upper of them folded into the lower.
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) % 32 === 0;
}
