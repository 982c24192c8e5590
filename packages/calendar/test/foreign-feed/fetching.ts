import type { RequestListener } from "node:http";
import { type FetchOptions, makeFetchCalendarFeed } from "../../src/foreign-feed/index.ts";
import { fileOf } from "./file-of.ts";
import { type Source, startSource } from "./source.ts";

export const calendar = fileOf(["DTSTART:20260302T090000Z", "DTEND:20260302T100000Z"]);

/** Sources of one test file, to be closed after each test. */
export const sourcesOfTest = () => {
  const sources: Source[] = [];
  return {
    start: async (answer: RequestListener): Promise<Source> => {
      const source = await startSource(answer);
      sources.push(source);
      return source;
    },
    closeAll: async (): Promise<void> => {
      await Promise.all(sources.splice(0).map(({ close }) => close()));
    },
  };
};

export const sends =
  (body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, headers).end(body);
  };

/** Fetches where only these sources may be reached. */
export const fetchFrom = (reachable: readonly Source[], options: FetchOptions = {}) =>
  makeFetchCalendarFeed({
    mayConnect: (address, port) =>
      address === "127.0.0.1" && reachable.some((source) => source.port === port),
    ...options,
  });

export const refusedWith = (code: string) => ({ ok: false, error: { code } });
