import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, pluralOf, singularOf } from "@stackmatrix/core/schema";
import { documents } from "../contract/documents.ts";
import { hasBadge, hasPage } from "../contract/kinds-with.ts";
import { typeName } from "../contract/type-name.ts";
import { relationDiagrams } from "../drawings.ts";
import type { JsonSchema } from "../json-schema.ts";
import { smallerWays } from "../smaller-ways.ts";
import { movedPaths } from "./moved-paths.ts";
import { json, type Operation, operation, reference, text } from "./operation.ts";

/** The addresses of the API, with the parameters that their templates have and the tags that they stand under. */
export interface ApiPaths {
  readonly paths: Readonly<Record<string, JsonSchema>>;
  readonly parameters: Readonly<Record<string, JsonSchema>>;
  readonly tags: ReadonlySet<string>;
}

/** Describes each address that there is, with views in these languages. */
export function apiPaths(dataset: Dataset, locales: readonly Locale[]): ApiPaths {
  const operations: readonly (readonly [string, Operation])[] = [
    ...aboutPaths(),
    ...answerPaths(dataset),
    ...kinds.flatMap((kind) => [...kindPaths(dataset, kind), ...localPaths(dataset, kind)]),
    ...viewPaths(dataset),
    ...kinds.flatMap((kind) => badgePaths(dataset, kind)),
    ...kinds.flatMap((kind) => movedPaths(dataset, kind)),
  ];
  const used = new Set(operations.flatMap(([, { parameters = [] }]) => parameters));
  const parameters = Object.entries(parametersOf(dataset, locales)).filter(([name]) => used.has(name));
  return {
    paths: Object.fromEntries(operations.map(([path, one]) => [path, operation(withSmallerWay(path, one))])),
    parameters: Object.fromEntries(parameters),
    tags: new Set(operations.map(([, { tag }]) => tag)),
  };
}

type Paths = readonly (readonly [string, Operation])[];

function withSmallerWay(path: string, one: Operation): Operation {
  const { description, summary } = one;
  return { ...one, description: [description ?? summary, smallerWays[path]].filter(Boolean).join(" ") };
}

function parametersOf(dataset: Dataset, locales: readonly Locale[]): Readonly<Record<string, JsonSchema>> {
  const diagrams = relationDiagrams(dataset).map(({ id }) => id);
  return {
    Name: parameter("name", "Name of the document.", Object.keys(documents)),
    Locale: parameter("locale", "The language.", locales),
    ...Object.fromEntries(
      kinds.map((kind) => [idParameter(kind), parameter("id", "Its id.", [...dataset[kind].keys()])]),
    ),
    DrawnDiagramId: parameter("id", "Its id.", diagrams),
  };
}

function parameter(name: string, description: string, values: readonly string[]): JsonSchema {
  return { name, in: "path", required: true, description, schema: { type: "string", enum: values } };
}

function idParameter(kind: Kind): string {
  return `${typeName(singularOf[kind])}Id`;
}

function aboutPaths(): Paths {
  const tag = "about";
  const anything = json({ type: "object" });
  return [
    [
      "/index.json",
      { tag, operationId: "getIndex", summary: "What there is, and where.", ...json(reference("index")) },
    ],
    [
      "/about.json",
      {
        tag,
        operationId: "getAbout",
        summary: "Which edition this is, how much it holds, and how old its sources are.",
        description: "Small, and another `hash` says that something has changed.",
        ...json(reference("about")),
      },
    ],
    ["/openapi.json", { tag, operationId: "getOpenApi", summary: "This description.", ...anything }],
    [
      "/schema/{name}.json",
      {
        tag,
        operationId: "getSchema",
        summary: "The JSON Schema of a document.",
        parameters: ["Name"],
        ...anything,
      },
    ],
  ];
}

function answerPaths({ services }: Dataset): Paths {
  const tag = "answers";
  const cells = json(reference("cells"));
  return [
    [
      "/cells.json",
      {
        tag,
        operationId: "getCells",
        summary: "Every cell of every row and service, with the sources that they cite.",
        description:
          "Which answers are older than a day? Those with `sources` whose `day` is earlier; of those with `sources` and no `day`, nobody knows.",
        ...cells,
      },
    ],
    ...(services.size === 0
      ? []
      : [
          [
            "/cells/{id}.json",
            {
              tag,
              operationId: "getServiceCells",
              summary: "Every cell of one service, with the sources that they cite.",
              parameters: [idParameter("services")],
              ...cells,
            },
          ] as const,
          [
            "/{locale}/cells/{id}.json",
            {
              tag,
              operationId: "getLocalServiceCells",
              summary: "Every cell of one service in words of a language, with the sources that they cite.",
              parameters: ["Locale", idParameter("services")],
              ...json(reference("local-cells")),
            },
          ] as const,
        ]),
    [
      "/{locale}/cells.csv",
      {
        tag,
        operationId: "getCellsTable",
        summary: "Every answer on a line of its own, in one language, for spreadsheets.",
        description:
          "UTF-8 with a byte order mark, as RFC 4180 has it. The columns have the names `service_id`, `service`, `row_id`, `row`, `kind`, `answer`, `rating`, `text`, `short`, `note`, `basis`, `as_of`, `seen_on` and `sources`; what nobody assessed is left out.",
        parameters: ["Locale"],
        ...text("text/csv"),
      },
    ],
    [
      "/data.json",
      {
        tag,
        operationId: "getData",
        summary: "All there is, in every language, as the functions of `@stackmatrix/query` take it.",
        ...json(reference("data")),
      },
    ],
    [
      "/search.json",
      {
        tag,
        operationId: "getSearchIndex",
        summary: "What a search needs, with names in every language.",
        description: howToSearch,
        ...json(reference("search")),
      },
    ],
    [
      "/{locale}/search.json",
      {
        tag,
        operationId: "getLocalSearchIndex",
        summary: "What a search needs, with names in one language.",
        description: howToSearch,
        parameters: ["Locale"],
        ...json(reference("local-search")),
      },
    ],
  ];
}

const howToSearch =
  "`search(document.result, words)` of `@stackmatrix/query` takes it, and so does MiniSearch with the options that the schema names.";

function kindPaths(dataset: Dataset, kind: Kind): Paths {
  const singular = singularOf[kind];
  return [
    [
      `/${kind}.json`,
      {
        tag: kind,
        operationId: `list${typeName(kind)}`,
        summary: `All ${pluralOf(kind)}, in the order of their ids.`,
        ...json(reference(kind)),
      },
    ],
    ...whereAny(dataset, kind, [
      `/${kind}/{id}.json`,
      {
        tag: kind,
        operationId: `get${typeName(singular)}`,
        summary: `One of the ${pluralOf(kind)}, whole, in every language.`,
        parameters: [idParameter(kind)],
        ...json(reference(singular)),
      },
    ]),
  ];
}

function localPaths(dataset: Dataset, kind: Kind): Paths {
  const singular = singularOf[kind];
  const one = { tag: kind, parameters: ["Locale", idParameter(kind)] };
  const entity: Paths =
    singular === "matrix"
      ? []
      : whereAny(dataset, kind, [
          `/{locale}/${kind}/{id}.json`,
          {
            ...one,
            operationId: `getLocal${typeName(singular)}`,
            summary: `One of the ${pluralOf(kind)}, whole, in one language.`,
            ...json(reference(`local-${singular}`)),
          },
        ]);
  const page = whereAny(dataset, kind, [
    `/{locale}/${kind}/{id}.md`,
    {
      ...one,
      operationId: `get${typeName(singular)}Page`,
      summary: `One of the ${pluralOf(kind)} in one language, as a page in Markdown.`,
      ...text("text/markdown"),
    },
  ]);
  return [
    [
      `/{locale}/${kind}.json`,
      {
        tag: kind,
        operationId: `listLocal${typeName(kind)}`,
        summary: `All ${pluralOf(kind)} in one language, in the order of their ids.`,
        parameters: ["Locale"],
        ...json(reference(`local-${kind}`)),
      },
    ],
    ...entity,
    ...(hasPage(kind) ? page : []),
  ];
}

function viewPaths(dataset: Dataset): Paths {
  const matrix = { tag: "views", parameters: ["Locale", idParameter("matrices")] };
  return [
    ...whereAny(dataset, "matrices", [
      "/{locale}/matrices/{id}.json",
      {
        ...matrix,
        operationId: "getMatrixView",
        summary: "A matrix in one language, ready to lay out.",
        ...json(reference("matrix-view")),
      },
    ]),
    ...whereAny(dataset, "matrices", [
      "/{locale}/matrices/{id}.csv",
      {
        ...matrix,
        operationId: "getMatrixTable",
        summary: "A matrix in one language, as a table for spreadsheets.",
        description:
          "UTF-8 with a byte order mark, as RFC 4180 has it. Support levels are words, ratings numbers; a text that a spreadsheet would take for a formula has an apostrophe before it.",
        ...text("text/csv"),
      },
    ]),
    ...(relationDiagrams(dataset).length === 0
      ? []
      : [
          [
            "/{locale}/diagrams/{id}.svg",
            {
              tag: "views",
              operationId: "getDrawing",
              summary: "A diagram of relations in one language, drawn.",
              parameters: ["Locale", "DrawnDiagramId"],
              ...text("image/svg+xml"),
            },
          ] as const,
        ]),
  ];
}

function badgePaths(dataset: Dataset, kind: Kind): Paths {
  if (!hasBadge(kind)) return [];
  const name = typeName(singularOf[kind]);
  const one = { tag: "badges", parameters: [idParameter(kind)] };
  const summary = "How many of its answers cite a source, and how old the oldest is";
  return [
    ...whereAny(dataset, kind, [
      `/badges/${kind}/{id}.json`,
      {
        ...one,
        operationId: `get${name}Badge`,
        summary: `${summary}, for shields.io.`,
        ...json(reference("badge")),
      },
    ]),
    ...whereAny(dataset, kind, [
      `/badges/${kind}/{id}.svg`,
      {
        ...one,
        operationId: `get${name}BadgePicture`,
        summary: `${summary}, as a badge.`,
        ...text("image/svg+xml"),
      },
    ]),
  ];
}

/** An address with an id in it, where there is one. */
function whereAny(dataset: Dataset, kind: Kind, path: readonly [string, Operation]): Paths {
  return dataset[kind].size > 0 ? [path] : [];
}
