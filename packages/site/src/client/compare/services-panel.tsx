import { useMemo } from "preact/hooks";
import { fill } from "../dom/fill.ts";
import { CheckList } from "./check-list.tsx";
import type { CompareView } from "./compare-view.ts";
import { Facet } from "./facet.tsx";
import { SearchField } from "./search-field.tsx";
import { useFound } from "./use-found.ts";

/** Which services are shown: by search, layer, vendor, tags, and one by one. */
export function ServicesPanel({ view: { change, data, known, state } }: { readonly view: CompareView }) {
  const { client, label } = data.words;
  const layers = known.layers.map((id) => ({ id, name: data.layers[id] ?? id }));
  const services = useMemo(() => data.services.map(({ id, name }) => ({ id, name })), [data]);
  const found = useFound(services, state.serviceText);
  return (
    <>
      <SearchField
        label={fill(client.find, { name: label.services })}
        value={state.serviceText}
        onText={(serviceText) => change({ serviceText }, { isTyping: true })}
      />
      <Facet
        title={label.layer}
        all={layers}
        chosen={state.layers}
        onChange={(layers) => change({ layers })}
      />
      <Facet
        title={label.vendor}
        all={named(known.vendors)}
        chosen={state.vendors}
        onChange={(vendors) => change({ vendors })}
      />
      <Facet
        title={label.tags}
        all={named(known.serviceTags)}
        chosen={state.serviceTags}
        onChange={(serviceTags) => change({ serviceTags })}
      />
      <CheckList
        title={label.services}
        all={services}
        found={found}
        chosen={state.services}
        words={client}
        onChange={(chosen) => change({ services: chosen })}
      />
    </>
  );
}

function named(names: readonly string[]) {
  return names.map((name) => ({ id: name, name }));
}
