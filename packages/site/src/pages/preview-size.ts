/** How large the pictures of sheets are that links are shown with, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;
