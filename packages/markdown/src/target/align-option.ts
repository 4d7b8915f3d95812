import * as z from "zod";

/** Whether the columns of tables stand in line. */
export const align = z.boolean().optional().meta({
  description:
    "Whether the columns of tables are lined up by display width; otherwise a changed cell is one changed line.",
});
