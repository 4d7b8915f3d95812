export { clientDataFiles } from "./client-data-files.ts";
