import { signs } from "@stackmatrix/view";

/** The signs as every font has them: what is wide in the others only fonts of East Asia have, which not every machine does. */
export const webSigns = { ...signs, "add-on": "+" } as const;
