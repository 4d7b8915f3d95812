import { testRenderer } from "./test-renderer.ts";

testRenderer({
  name: "a renderer of names",
  *render({ services }, locales) {
    for (const locale of locales) {
      for (const [id, { name }] of services)
        yield { path: `${locale}/${id}.txt`, content: `${name[locale]}\n` };
    }
  },
});
