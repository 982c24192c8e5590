import type { MatchingSuggestions, SuggestionPlace } from "@waymark/application/ports";
import type { LeftOver, SuggestedCircle, SuggestedPair } from "@waymark/domain/matching-run";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import {
  leftOverSchema,
  personPlaceCursor,
  readLeftOver,
  readSuggestedCircle,
  readSuggestedPair,
  suggestedCircleSchema,
  suggestedPairSchema,
} from "./suggestion-item.ts";

const changedMeanwhile = { code: "matching.changed_meanwhile" } as const;
const busy = { code: "storage.busy" } as const;
const pageItems = 100;

// Every place of a run's lists lies between these two.
const people = [{ id: "enr_" }, { id: "enr_~" }] as const;
const numbers = [{ number: "0" }, { number: "~" }] as const;

const pairOf = (at: SuggestionPlace, pair: SuggestedPair) => {
  const { menteeId, status } = pair;
  return { ...at, menteeId, status, body: pair };
};

const circleOf = (at: SuggestionPlace, circle: SuggestedCircle) => {
  const number = String(circle.number).padStart(5, "0");
  return { ...at, number, status: circle.status, body: circle };
};

const leftOverOf = (at: SuggestionPlace, leftOver: LeftOver) => {
  const { enrolmentId, isCounted } = leftOver;
  return { ...at, enrolmentId, isCounted, body: leftOver };
};

export const makeMatchingSuggestions = (access: TableAccess): MatchingSuggestions => {
  const pairs = entityOf(suggestedPairSchema, access);
  const circles = entityOf(suggestedCircleSchema, access);
  const leftOvers = entityOf(leftOverSchema, access);
  return {
    putPair: (at, pair) => writeOf("suggestedPair.put", busy, { Put: pairs.put(pairOf(at, pair)) }),
    putCircle: (at, circle) =>
      writeOf("suggestedCircle.put", busy, { Put: circles.put(circleOf(at, circle)) }),
    putLeftOver: (at, leftOver) =>
      writeOf("leftOver.put", busy, { Put: leftOvers.put(leftOverOf(at, leftOver)) }),
    pairsOf: (at, after) => {
      const [from, upTo] = people;
      return readPage(access, {
        query: pairs.between("byRun", at, { menteeId: from.id }, { menteeId: upTo.id }),
        order: "asc",
        limit: pageItems,
        read: readSuggestedPair,
        cursor: personPlaceCursor,
        after,
        positionOf: ({ menteeId }) => ({ id: menteeId }),
        startKeyAt: ({ id }) => pairs.get({ ...at, menteeId: id }).Key,
      });
    },
    circlesOf: (at) =>
      readAllOf(access, circles.between("byRun", at, ...numbers), readSuggestedCircle),
    leftOverOf: (at, after) => {
      const [from, upTo] = people;
      return readPage(access, {
        query: leftOvers.between("byRun", at, { enrolmentId: from.id }, { enrolmentId: upTo.id }),
        order: "asc",
        limit: pageItems,
        read: readLeftOver,
        cursor: personPlaceCursor,
        after,
        positionOf: ({ enrolmentId }) => ({ id: enrolmentId }),
        startKeyAt: ({ id }) => leftOvers.get({ ...at, enrolmentId: id }).Key,
      });
    },
    settlePair: (at, pair) =>
      writeOf("suggestedPair.settle", changedMeanwhile, {
        Put: pairs.put(pairOf(at, pair), ({ eq }) => eq("status", "proposed")),
      }),
    settleCircle: (at, circle) =>
      writeOf("suggestedCircle.settle", changedMeanwhile, {
        Put: circles.put(circleOf(at, circle), ({ eq }) => eq("status", "proposed")),
      }),
    countLeftOver: (at, leftOver) =>
      writeOf("leftOver.count", changedMeanwhile, {
        Put: leftOvers.put(leftOverOf(at, leftOver), ({ eq }) => eq("isCounted", false)),
      }),
  };
};
