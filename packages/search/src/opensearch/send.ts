/** One request to OpenSearch's REST API; the composition root signs and sends it. */
export type OpenSearchRequest = {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "HEAD";
  /** Begins with `/`. */
  readonly path: string;
  /** JSON, or lines of JSON for `_bulk`. */
  readonly body?: string;
};

export type OpenSearchResponse = { readonly status: number; readonly body: string };

export type OpenSearchAccess = {
  readonly send: (request: OpenSearchRequest) => Promise<OpenSearchResponse>;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
};

const maxAttempts = 5;
const firstPauseMs = 100;

/** Too many requests, or a node that is not there at the moment. */
const mayPass = (status: number): boolean => [429, 502, 503, 504].includes(status);

/**
 * Sends, and again with growing pauses while the cluster is too busy.
 *
 * @throws an Error with the status and the first part of the answer when it is no success and none
 *   of `expected`
 */
export const sendRequest = async (
  access: OpenSearchAccess,
  request: OpenSearchRequest,
  expected: readonly number[] = [],
): Promise<OpenSearchResponse> => {
  for (let attempt = 1; ; attempt += 1) {
    const response = await access.send(request);
    const { status, body } = response;
    if ((status >= 200 && status < 300) || expected.includes(status)) return response;
    if (!mayPass(status) || attempt === maxAttempts) {
      const told = body.slice(0, 300);
      throw new Error(
        `OpenSearch answered ${status} to ${request.method} ${request.path}: ${told}`,
      );
    }
    await access.sleep(access.random() * firstPauseMs * 2 ** attempt);
  }
};
