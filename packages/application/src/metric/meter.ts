import * as z from "zod";
import type { Log } from "../log/index.ts";
import type { Deliveries, ListingSearch } from "../ports/index.ts";

const HttpAnswer = z.object({ statusCode: z.int() });

const LambdaContext = z.object({ awsRequestId: z.string() });

/** A line for each event that a function of the HTTP edge answers; never its path, which can be a key. */
export const meterRequests =
  <Arguments extends readonly unknown[], Answer>(
    log: Log,
    app: string,
    answer: (...given: Arguments) => Promise<Answer>,
  ): ((...given: Arguments) => Promise<Answer>) =>
  async (...given) => {
    const startedMs = performance.now();
    const answered = await answer(...given);
    log({
      level: "info",
      message: "request answered",
      app,
      requestId: LambdaContext.safeParse(given.at(1)).data?.awsRequestId,
      status: HttpAnswer.safeParse(answered).data?.statusCode,
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
