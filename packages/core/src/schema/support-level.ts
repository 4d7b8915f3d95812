/** How far a service goes with a capability, from most to least, then what cannot be ranked. */
export const supportLevels = ["full", "partial", "add-on", "none", "not-applicable", "unknown"] as const;
export type SupportLevel = (typeof supportLevels)[number];
