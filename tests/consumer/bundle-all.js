import { capabilities, services } from "@stackmatrix/data/en";

console.log(capabilities, services);
