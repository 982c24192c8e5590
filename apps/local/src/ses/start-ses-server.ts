import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { parseJson, readBody } from "../http/index.ts";
import { closeServer, listen, LOOPBACK } from "../process/index.ts";
import { openDatabase } from "../sqlite/index.ts";
import type { SesContext } from "./context.ts";
import { startEventOutbox } from "./event-outbox.ts";
import { refuse, type SesResult } from "./failure.ts";
import { route } from "./route.ts";
import { createMailStore, type MailStore } from "./store/mails.ts";
import { sesSchema } from "./store/schema.ts";

export type SesServerOptions = {
  /** The file that keeps mails, the suppression list and unpublished events; left out: in memory. */
  readonly file?: string;
  readonly preferredPort?: number;
  readonly region?: string;
  /** Milliseconds since 1970; left out: this process's `Date`, moved or not. */
  readonly now?: () => number;
  /** The ones that exist; left out: any. */
  readonly configurationSets?: readonly string[];
  /** Gets each event as the JSON text of `SesEvent`, in order, again until it resolves. */
  readonly onEvent?: (event: string) => Promise<void>;
};

export type SesServer = {
  readonly endpoint: string;
  readonly port: number;
  readonly mails: MailStore;
  /** The next so many sends are refused with `TooManyRequestsException`. */
  readonly throttleNext: (sends: number) => void;
  /** The next so many sends are refused with `MessageRejected`. */
  readonly rejectNext: (sends: number) => void;
  readonly stop: () => Promise<void>;
};

/** 40 MB in base64, with the rest of the request. */
const MAX_REQUEST_BYTES = 60_000_000;

const reply = (response: ServerResponse, result: SesResult<object>): void => {
  response.writeHead(result.ok ? 200 : result.error.status, {
    "content-type": "application/json",
    "x-amzn-requestid": randomUUID(),
    ...(result.ok ? {} : { "x-amzn-errortype": result.error.code }),
  });
  response.end(JSON.stringify(result.ok ? result.value : { message: result.error.message }));
};

/**
 * An SES v2 endpoint for the unchanged AWS SDK. It delivers nowhere: mails are kept for the mailbox
 * page, and recipients of SES's mailbox simulator meet their fate. Not simulated: identities, the
 * sandbox, SES templates, and the headers that SES adds (`Feedback-ID`, a `Message-ID` of its own).
 */
export const startSesServer = async (options: SesServerOptions = {}): Promise<SesServer> => {
  const database = openDatabase(options.file ?? ":memory:", sesSchema);
  const outbox = startEventOutbox(database, options.onEvent ?? (() => Promise.resolve()));
  const context: SesContext = {
    database,
    outbox,
    now: options.now ?? (() => Date.now()),
    region: options.region ?? "eu-central-1",
    configurationSets: options.configurationSets,
  };
  const refusals = { throttled: 0, rejected: 0 };

  const answer = async (request: IncomingMessage): Promise<SesResult<object>> => {
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if (body === "too-large") return refuse("BadRequestException", "The request is too large.");
    const url = new URL(request.url ?? "/", `http://${LOOPBACK}`);
    const json = parseJson(body.length === 0 ? "null" : body.toString("utf8"));
    if (!json.ok) return refuse("BadRequestException", "The body is not JSON.");
    if (url.pathname === "/v2/email/outbound-emails" && refusals.throttled > 0) {
      refusals.throttled -= 1;
      return refuse("TooManyRequestsException", "Maximum sending rate exceeded.");
    }
    if (url.pathname === "/v2/email/outbound-emails" && refusals.rejected > 0) {
      refusals.rejected -= 1;
      return refuse("MessageRejected", "Email address is not verified.");
    }
    return route(context, { method: request.method ?? "GET", url, body: json.value });
  };

  const server = createServer((request, response) => {
    answer(request).then(
      (result) => reply(response, result),
      (error: unknown) => {
        response.writeHead(500, { "x-amzn-errortype": "InternalServiceErrorException" });
        response.end(JSON.stringify({ message: String(error) }));
      },
    );
  });
  const { preferredPort } = options;
  const port = await listen(server, preferredPort === undefined ? {} : { preferredPort });
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    port,
    mails: createMailStore(database),
    throttleNext: (sends) => {
      refusals.throttled = sends;
    },
    rejectNext: (sends) => {
      refusals.rejected = sends;
    },
    stop: async () => {
      await closeServer(server);
      await outbox.stop();
      database.close();
    },
  };
};
