import {
  compileRules,
  createZones,
  explainSlot,
  freeSlots,
  hiddenSlots,
  instantOfMinute,
  intlOffsetAt,
  isBookable,
  minuteWindow,
  nextFreeSlot,
  wallClockAt,
} from "@waymark/domain/slot";
import { instantFromEpochMs } from "@waymark/domain/time";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oracleStarts } from "./oracle.ts";
import { allZones, type Situation, situations } from "./situations.ts";

const msPerMinute = 60_000;
const zones = createZones(intlOffsetAt());
const seed = Number(process.env["SLOT_SEED"] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env["SLOT_RUNS"] ?? 100);

const windowOf = (fromMs: number, toMs: number) =>
  minuteWindow(instantFromEpochMs(fromMs), instantFromEpochMs(toMs));

const listed = ({ request, fromMs, toMs }: Situation): number[] =>
  freeSlots(compileRules(request, zones), zones, windowOf(fromMs, toMs)).map(
    (start) => start * msPerMinute,
  );

const always = (check: (situation: Situation) => void): void => {
  fc.assert(fc.property(situations, check), { seed, numRuns });
};

describe.each([
  { processZone: "UTC", minutesBehindUtc: 0 },
  { processZone: "Asia/Tokyo", minutesBehindUtc: -540 },
  { processZone: "America/St_Johns", minutesBehindUtc: 210 },
])("with TZ=$processZone", ({ processZone, minutesBehindUtc }) => {
  const before = process.env["TZ"];

  beforeAll(() => {
    process.env["TZ"] = processZone;
    process.stdout.write(`slot guarantees: SLOT_SEED=${seed} TZ=${processZone}\n`);
  });

  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  it("really runs in that zone", () => {
    expect(new Date("2026-01-15T00:00:00Z").getTimezoneOffset()).toBe(minutesBehindUtc);
  });

  it("offers exactly what the definition offers, minute by minute", () => {
    always((situation) => {
      const { request, fromMs, toMs } = situation;
      expect(listed(situation)).toEqual(oracleStarts(request, fromMs, toMs));
    });
  });

  it("books exactly what it lists, and explains exactly what it does not", () => {
    always((situation) => {
      const { request, fromMs, toMs } = situation;
      const rules = compileRules(request, zones);
      const offered = new Set(listed(situation));
      const window = windowOf(fromMs, toMs);
      for (let minute = window.fromMinute; minute < window.toMinute; minute += 1) {
        const start = instantOfMinute(minute);
        const isOffered = offered.has(minute * msPerMinute);
        expect(isBookable(rules, zones, start)).toBe(isOffered);
        expect(explainSlot(rules, zones, start).length === 0).toBe(isOffered);
      }
    });
  });

  it("answers a split window as the whole", () => {
    fc.assert(
      fc.property(situations, fc.array(fc.nat(2880), { maxLength: 4 }), (situation, cuts) => {
        const { fromMs, toMs } = situation;
        const middle = cuts
          .map((minutes) => fromMs + minutes * msPerMinute + 17)
          .filter((cut) => cut < toMs)
          .toSorted((a, b) => a - b);
        const edges = [fromMs, ...middle, toMs];
        const parts = edges
          .slice(1)
          .flatMap((end, index) =>
            listed({ ...situation, fromMs: edges[index] ?? fromMs, toMs: end }),
          );
        expect(parts).toEqual(listed(situation));
      }),
      { seed, numRuns },
    );
  });

  it("answers any viewer, asking day by day in a zone of their own, with the same instants", () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...allZones), (situation, viewerZone) => {
        const { fromMs, toMs } = situation;
        const viewerDate = (ms: number) =>
          wallClockAt(zones, viewerZone, instantFromEpochMs(ms)).date;
        const edges = [fromMs];
        const firstMinute = Math.ceil(fromMs / msPerMinute) * msPerMinute;
        for (let ms = firstMinute; ms < toMs; ms += 15 * msPerMinute) {
          if (viewerDate(ms) !== viewerDate(ms - 15 * msPerMinute)) edges.push(ms);
        }
        edges.push(toMs);
        const byDay = edges
          .slice(1)
          .flatMap((end, index) =>
            listed({ ...situation, fromMs: edges[index] ?? fromMs, toMs: end }),
          );
        expect(byDay).toEqual(listed(situation));
      }),
      { seed, numRuns },
    );
  });

  it("lets no session, with its buffers, overlap a busy time", () => {
    always((situation) => {
      const { session, busy } = situation.request;
      for (const start of listed(situation)) {
        const keptFrom = start - session.bufferBeforeMinutes * msPerMinute;
        const keptTo = start + (session.durationMinutes + session.bufferAfterMinutes) * msPerMinute;
        const met = busy
          .map((time) => ({ fromMs: Date.parse(time.start), toMs: Date.parse(time.end) }))
          .filter((time) => time.fromMs < time.toMs)
          .filter((time) => time.fromMs < keptTo && keptFrom < time.toMs);
        expect(met).toEqual([]);
      }
    });
  });

  it("keeps the grid where it is when now, notice, busy times and the window change", () => {
    always((situation) => {
      const { request } = situation;
      const unhindered = listed({
        ...situation,
        fromMs: situation.fromMs - 7 * msPerMinute,
        request: {
          ...request,
          schedule: { ...request.schedule, minimumNoticeMinutes: 0, horizonDays: null },
          busy: [],
          closedDates: [],
          now: instantFromEpochMs(0),
        },
      });
      const grid = new Set(unhindered);
      expect(listed(situation).filter((start) => !grid.has(start))).toEqual([]);
    });
  });

  it("explains each start of the grid that it does not list, and no start that it lists", () => {
    always((situation) => {
      const { request, fromMs, toMs } = situation;
      const rules = compileRules(request, zones);
      const hidden = hiddenSlots(rules, zones, windowOf(fromMs, toMs)).map(({ start }) =>
        Date.parse(start),
      );
      const lifted = {
        ...request,
        schedule: { ...request.schedule, minimumNoticeMinutes: 0, horizonDays: null },
        session: { ...request.session, durationMinutes: 1 },
        busy: [],
        closedDates: [],
        now: instantFromEpochMs(0),
      };
      const grid = listed({ ...situation, request: lifted });
      const listedOrHidden = [...listed(situation), ...hidden].toSorted((a, b) => a - b);
      expect(listedOrHidden).toEqual(grid);
    });
  });

  it("finds as next slot the first of the list", () => {
    always((situation) => {
      const { request, fromMs, toMs } = situation;
      const next = nextFreeSlot(compileRules(request, zones), zones, windowOf(fromMs, toMs));
      expect(next === undefined ? undefined : next * msPerMinute).toBe(listed(situation)[0]);
    });
  });
});
