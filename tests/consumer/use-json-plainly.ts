import inEnglish from "@stackmatrix/data/en/services.json";
import services from "@stackmatrix/data/services.json";

const names: readonly string[] = [services.docker.name.en, inEnglish.docker.name];
console.log(names);
