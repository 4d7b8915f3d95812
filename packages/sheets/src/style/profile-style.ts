import { readFileSync } from "node:fs";
import { templatesFolder } from "../document/templates.ts";
import { type PrintProfile, usualProfile } from "./print-profile.ts";

/** The rules that a profile adds to those of all sheets; none for the usual one. */
export function profileStyle(profile: PrintProfile): string {
  if (profile === usualProfile) return "";
  return readFileSync(new URL(`profiles/${profile}.css`, templatesFolder), "utf8");
}
