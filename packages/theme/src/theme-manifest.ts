import * as z from "zod";

const line = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\r\n]*$/, { error: "one line" });

/** `theme.yaml`: what a theme says of itself. */
export const themeManifest = z.strictObject({
  name: line.meta({ description: "What people call it." }),
  licence: line.meta({ description: "The licence of the theme, such as an SPDX identifier." }),
  description: line.meta({ description: "What it looks like and what it is for, in a sentence." }),
});
export type ThemeManifest = z.infer<typeof themeManifest>;
