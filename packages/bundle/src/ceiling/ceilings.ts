export type Ceiling = {
  /** Of all files that a new process loads, minified. */
  readonly kilobytes: number;
  /** Median of a cold import on the machine of the README's figures. */
  readonly importMs: number;
};

/** A client for the table and one for the queues, and a use case. */
const worker: Ceiling = { kilobytes: 560, importMs: 150 };

const exceptions: Readonly<Record<string, Ceiling>> = {
  // Parts that few requests need are loaded with the first of them.
  "api/dist/handler.mjs": { kilobytes: 600, importMs: 130 },
  // better-auth with its own validation and cookies.
  "auth/dist/handler.mjs": { kilobytes: 1_450, importMs: 230 },
  // Templates with React's server renderer, search and calendar files.
  "workers/dist/mail.mjs": { kilobytes: 1_250, importMs: 210 },
  // The same templates, for one kind of mail.
  "workers/dist/cohort-invitation.mjs": { kilobytes: 1_170, importMs: 200 },
  // HiGHS's own loader; its WebAssembly lies beside and is read at the start.
  "workers/dist/cohort-matching.mjs": { kilobytes: 690, importMs: 170 },
  // Reading foreign calendars takes Temporal.
  "workers/dist/calendar-feed.mjs": { kilobytes: 820, importMs: 160 },
};

/**
 * What a function may weigh. Sizes are held by a test, cold imports by `npm run bench`, because time
 * depends on the machine.
 *
 * @param bundle from `apps`: `workers/dist/mail.mjs`
 */
export const ceilingOf = (bundle: string): Ceiling => exceptions[bundle] ?? worker;

/** Bundles that have a row of their own; one that is no more is found by the test. */
export const exceptionalBundles: readonly string[] = Object.keys(exceptions);
