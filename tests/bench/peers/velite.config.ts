import { defineCollection, defineConfig, s } from "velite";
import { schemasOf } from "./schemas.js";

const { capability, service, source } = schemasOf(s);

export default defineConfig({
  root: "data",
  strict: true,
  output: { data: "velite-out", assets: "velite-assets", clean: true },
  collections: {
    capabilities: defineCollection({
      name: "Capability",
      pattern: "capabilities/*.yaml",
      schema: capability,
    }),
    services: defineCollection({ name: "Service", pattern: "services/*.yaml", schema: service }),
    sources: defineCollection({ name: "Source", pattern: "sources/*.yaml", schema: source }),
  },
});
