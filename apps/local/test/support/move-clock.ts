import { createClockRoutes, installMovableClock } from "../../src/clock/index.ts";

/** Prints what the process sees as time, before and after a call of the routes. */
const [file = "", body = ""] = process.argv.slice(2);
const clock = installMovableClock({ file });
let moves = 0;
const app = createClockRoutes(clock, async () => {
  moves += 1;
});
const post = async (): Promise<number> =>
  (
    await app.request("/", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    })
  ).status;
const status = body === "" ? 0 : await post();
const made = new Date();
console.log(
  JSON.stringify({
    status,
    moves,
    nowAheadMs: Date.now() - clock.realNowMs(),
    dateAheadMs: made.getTime() - clock.realNowMs(),
    textAheadMs: Date.parse(Date()) - clock.realNowMs(),
    isDate:
      made instanceof Date && made.constructor === Date && structuredClone(made) instanceof Date,
    fixed: new Date("2026-03-02T09:00:00.000Z").toISOString(),
    utc: Date.UTC(2026, 0, 1),
  }),
);
