import { line } from "@stackmatrix/core/schema";
import * as z from "zod";

const short = line.max(300);

/** `theme.yaml`: what a theme says of itself. */
export const themeManifest = z.strictObject({
  name: short.meta({ description: "What people call it." }),
  licence: short.meta({ description: "The licence of the theme, such as an SPDX identifier." }),
  description: short.meta({ description: "What it looks like and what it is for, in a sentence." }),
});
export type ThemeManifest = z.infer<typeof themeManifest>;
