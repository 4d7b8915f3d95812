import { about, capabilities, plain, type ServiceId, services } from "@stackmatrix/data";

const id: ServiceId = "docker";
const name: string | undefined = services[id].name.en;
const support = capabilities["service-discovery"].assessments[id]?.support;
const note: string = plain(capabilities["single-host-run"].assessments[id]?.note?.en ?? "");
console.log(`${name}: ${support} (${about.licence})`);
console.log(note);
