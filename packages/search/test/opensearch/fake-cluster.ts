import type {
  OpenSearchAccess,
  OpenSearchRequest,
  OpenSearchResponse,
} from "../../src/opensearch/index.ts";

export type FakeCluster = OpenSearchAccess & { readonly requests: readonly OpenSearchRequest[] };

/** Writes down what is asked and answers in turn, as OpenSearch documents it. */
export const fakeCluster = (
  ...answers: readonly (object | { readonly status: number; readonly body: string })[]
): FakeCluster => {
  const requests: OpenSearchRequest[] = [];
  const responseOf = (answer: object): OpenSearchResponse =>
    "status" in answer && typeof answer.status === "number"
      ? { status: answer.status, body: JSON.stringify(answer) }
      : { status: 200, body: JSON.stringify(answer) };
  return {
    requests,
    send: async (request) => {
      const answer = answers[requests.length];
      requests.push(request);
      if (answer === undefined) throw new Error(`nothing to answer to ${request.path}`);
      return responseOf(answer);
    },
    sleep: async () => undefined,
    random: () => 0.5,
  };
};

/** A request as it is recorded: bodies as objects, so that a difference can be read. */
export const recorded = ({ method, path, body }: OpenSearchRequest): string => {
  const lines = (body ?? "").split("\n").filter((line) => line !== "");
  const shown = lines.map((line): unknown => JSON.parse(line));
  return `${JSON.stringify({ method, path, body: shown.length > 1 ? shown : shown[0] }, null, 2)}\n`;
};

export const wordCounts = (...counts: readonly number[]) => ({
  took: 1,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: { max_score: null, hits: [] },
  aggregations: {
    words: {
      buckets: Object.fromEntries(
        counts.map((count, at) => [`word${at}`, { doc_count: count }] as const),
      ),
    },
  },
});

export const page = (
  total: number,
  hits: readonly { readonly listing: object; readonly sort: readonly [number, string] }[],
  aggregations: object = {},
) => ({
  took: 3,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: {
    total: { value: total, relation: "eq" },
    max_score: null,
    hits: hits.map(({ listing, sort }) => ({
      _index: "listings-1",
      _id: sort[1],
      _score: null,
      _source: { listing },
      sort,
    })),
  },
  aggregations,
});
