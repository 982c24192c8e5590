import type { Database } from "../sqlite/index.ts";
import type { EventOutbox } from "./event-outbox.ts";

export type SesContext = {
  readonly database: Database;
  readonly outbox: EventOutbox;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly region: string;
  /** Left out: every configuration set exists. */
  readonly configurationSets: readonly string[] | undefined;
};
