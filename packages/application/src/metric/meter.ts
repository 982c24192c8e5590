import * as z from "zod";
import type { Log } from "../log/index.ts";
import type { Deliveries, ListingSearch } from "../ports/index.ts";

const HttpAnswer = z.object({ statusCode: z.int(), body: z.string().default("") });

/** How sign-in and `/v1` word a refusal, and how the routes beside tRPC do, which says its own. */
const Refused = z.union([
  z.object({ code: z.string() }),
  z
    .object({ error: z.object({ app: z.object({ code: z.string() }) }) })
    .transform(({ error }) => error.app),
]);

/** What the answer refuses with; a crash was told of where it happened. */
const refusedWith = (body: string): string | null => {
  try {
    const refused = Refused.safeParse(JSON.parse(body));
    return refused.success && refused.data.code !== "internal" ? refused.data.code : null;
  } catch {
    return null;
  }
};

const LambdaContext = z.object({ awsRequestId: z.string() });

/**
 * A line for each event that a function of the HTTP edge answers, and one for each refusal; never its
 * path, which can be a key.
 */
export const meterRequests =
  <Arguments extends readonly unknown[], Answer>(
    log: Log,
    app: string,
    answer: (...given: Arguments) => Promise<Answer>,
  ): ((...given: Arguments) => Promise<Answer>) =>
  async (...given) => {
    const startedMs = performance.now();
    const answered = await answer(...given);
    const { statusCode: status, body = "" } = HttpAnswer.safeParse(answered).data ?? {};
    const requestId = LambdaContext.safeParse(given.at(1)).data?.awsRequestId;
    const code = status !== undefined && status >= 400 ? refusedWith(body) : null;
    if (code !== null) log({ level: "info", message: "refusal", app, requestId, code });
    log({
      level: "info",
      message: "request answered",
      app,
      requestId,
      status,
      durationMs: Math.round(performance.now() - startedMs),
    });
    return answered;
  };

/** A line for each search with how long it took and how many it found, and not what was looked for. */
export const meterSearch = (log: Log, { search }: ListingSearch): ListingSearch => ({
  search: async (input) => {
    const startedMs = performance.now();
    const answer = await search(input);
    log({
      level: "info",
      message: "searched",
      total: answer.ok ? answer.value.total : undefined,
      durationMs: Math.round((performance.now() - startedMs) * 10) / 10,
    });
    return answer;
  },
});

/** A line for each state that a mail comes to. */
export const meterMails = <Ledger extends Pick<Deliveries, "move">>(
  log: Log,
  ledger: Ledger,
): Ledger => ({
  ...ledger,
  move: async (delivery, to) => {
    const isMoved = await ledger.move(delivery, to);
    const { id: deliveryId, template } = delivery;
    if (isMoved) {
      log({ level: "info", message: "mail moved", deliveryId, template, state: to.state });
    }
    return isMoved;
  },
});
