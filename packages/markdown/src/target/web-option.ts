import * as z from "zod";

/** Whether what is written leads to the project's web site. */
export const web = z.boolean().optional().meta({
  description:
    "Whether each ends with a link to its page of the web site, where the project has a `url` and the target `site`.",
});
