/** For what a sheet is printed: a colour printer, a black-and-white one, or a screen. */
export const printProfiles = ["color", "mono", "screen"] as const;
export type PrintProfile = (typeof printProfiles)[number];

/** The profile whose files have no suffix, and the one that a project prints when it names none. */
export const usualProfile = "color" satisfies PrintProfile;
