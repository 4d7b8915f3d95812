export { search } from "@stackmatrix/query";
