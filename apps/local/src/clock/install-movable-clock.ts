import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { parseJson } from "../http/index.ts";

export type MovableClock = {
  /** Milliseconds since 1970 as every part of the process sees them. */
  readonly nowMs: () => number;
  /** Milliseconds since 1970 as they are. */
  readonly realNowMs: () => number;
  readonly offsetMs: () => number;
  readonly advance: (ms: number) => void;
  readonly reset: () => void;
};

const State = z.object({ offsetMs: z.int().min(0) });

const readOffset = (file: string): number => {
  try {
    const json = parseJson(readFileSync(file, "utf8"));
    const state = State.safeParse(json.ok ? json.value : undefined);
    return state.success ? state.data.offsetMs : 0;
  } catch {
    return 0;
  }
};

/** A reader sees the old offset or the new one, never half a file. */
const writeOffset = (file: string, offsetMs: number): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ offsetMs }));
  renameSync(`${file}.new`, file);
};

const INSTALLED = Symbol.for("waymark.movable-clock");

/**
 * Moves this process's `Date`: `new Date()`, `Date.now()` and `Date()` run ahead by an offset that
 * the file keeps. To be called once, before what may keep `Date.now` for itself is imported. Not
 * moved: timers, `performance.now()`, `Intl.DateTimeFormat().format()` without a date, and what
 * other programs stamp (DynamoDB's stream records and its deletion by TTL).
 */
export const installMovableClock = ({ file }: { readonly file: string }): MovableClock => {
  const RealDate = globalThis.Date;
  if (Reflect.has(RealDate, INSTALLED)) throw new Error("the clock is movable already");
  let offsetMs = readOffset(file);
  const nowMs = (): number => RealDate.now() + offsetMs;
  const MovedDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) => {
      const made: unknown = Reflect.construct(
        target,
        args.length === 0 ? [nowMs()] : args,
        newTarget === MovedDate ? target : newTarget,
      );
      if (!(made instanceof RealDate)) throw new TypeError("Date made no date");
      return made;
    },
    apply: () => new RealDate(nowMs()).toString(),
    get: (target, property, receiver) => {
      const value: unknown = property === "now" ? nowMs : Reflect.get(target, property, receiver);
      return value;
    },
    has: (target, property) => property === INSTALLED || Reflect.has(target, property),
  });
  // `date.constructor === Date` is how some libraries tell dates from other objects.
  RealDate.prototype.constructor = MovedDate;
  globalThis.Date = MovedDate;
  const move = (toMs: number): void => {
    offsetMs = toMs;
    writeOffset(file, offsetMs);
  };
  return {
    nowMs,
    realNowMs: () => RealDate.now(),
    offsetMs: () => offsetMs,
    advance: (ms) => {
      if (!Number.isSafeInteger(ms) || ms <= 0) throw new RangeError("time only moves forward");
      move(offsetMs + ms);
    },
    reset: () => move(0),
  };
};
