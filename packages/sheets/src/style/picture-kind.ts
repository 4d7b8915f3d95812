/** What may be drawn of a sheet as PNG: each of its pages, or the head of the first in the size of link previews. */
export const pictureKinds = ["pages", "preview"] as const;
export type PictureKind = (typeof pictureKinds)[number];
