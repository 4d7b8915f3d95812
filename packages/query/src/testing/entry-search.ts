export { search } from "../search/search.ts";
export { searchIndex } from "../search/search-index.ts";
