import { about } from "@stackmatrix/data";

console.log(about.version);
