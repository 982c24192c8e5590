import type { API } from "@opensearch-project/opensearch";

const words = { type: "text", analyzer: "words", norms: true } as const;
const keyword = { type: "keyword" } as const;

/**
 * `PUT /<index>`. Texts arrive as folded words with spaces between, so that both engines agree on
 * what a word is and no analysis plugin is needed. A free interval is a document of its own under
 * its listing: start, end and length are compared of one interval at a time.
 * https://docs.opensearch.org/latest/field-types/supported-field-types/nested/
 */
export const indexDefinition = {
  settings: {
    index: { number_of_shards: 1, number_of_replicas: 1, max_result_window: 10_000 },
    analysis: { analyzer: { words: { type: "custom", tokenizer: "whitespace" } } },
  },
  mappings: {
    dynamic: "strict",
    properties: {
      id: keyword,
      listing: { type: "object", enabled: false },
      skills: words,
      headline: words,
      name: words,
      company: words,
      story: words,
      skill: keyword,
      industry: keyword,
      function: keyword,
      seniority: keyword,
      language: keyword,
      country: keyword,
      price: keyword,
      zone: keyword,
      priceCents: { type: "integer" },
      rating: { type: "float" },
      reviews: { type: "integer" },
      quality: { type: "float" },
      publishedAt: { type: "date" },
      free: {
        type: "nested",
        properties: {
          start: { type: "date" },
          end: { type: "date" },
          minutes: { type: "integer" },
        },
      },
    },
  },
} as const satisfies API.Indices_Create_RequestBody;
