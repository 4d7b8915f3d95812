/** The user that Chromium runs as when root prints: `nobody`. */
export const unprivilegedId = 65534;
