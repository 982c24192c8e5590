import type { Mentorships } from "@waymark/application/ports";
import type { Mentorship } from "@waymark/domain/mentorship";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import {
  cohortMentorshipCursor,
  cohortMentorshipSchema,
  readCohortMentorship,
} from "./cohort-item.ts";
import { mentorshipCursor, mentorshipSchema, readMentorship } from "./item.ts";
import { mentorshipPairSchema, readMentorshipPair } from "./pair-item.ts";

const changedMeanwhile = { code: "mentorship.changed_meanwhile" } as const;

// Every mentorship's id lies between these two.
const all = [{ mentorshipId: "mnt_" }, { mentorshipId: "mnt_~" }] as const;

const attributesOf = (mentorship: Mentorship) => ({
  id: mentorship.id,
  mentorId: mentorship.mentorId,
  menteeId: mentorship.menteeId,
  proposedAt: mentorship.proposedAt,
  revision: mentorship.revision,
  body: mentorship,
});

const pageSize = 25;

const positionOf = ({ proposedAt, id }: Mentorship) => ({ proposedAt, id });
const placeOf = ({ proposedAt, id }: Mentorship): string => `${proposedAt}#${id}`;
const latestFirst = (a: Mentorship, b: Mentorship): number => (placeOf(a) < placeOf(b) ? 1 : -1);

export const makeMentorships = (access: TableAccess): Mentorships => {
  const mentorships = entityOf(mentorshipSchema, access);
  const pairs = entityOf(mentorshipPairSchema, access);
  const ofCohorts = entityOf(cohortMentorshipSchema, access);
  const get: Mentorships["get"] = (id) => readOne(access, mentorships.get({ id }), readMentorship);
  return {
    get,
    openOfPair: async (mentorId, menteeId) => {
      const at = pairs.get({ mentorId, menteeId });
      const pair = await readOne(access, at, readMentorshipPair);
      return pair === null ? null : get(pair.mentorshipId);
    },
    list: async (personId, after) => {
      const common = {
        order: "desc",
        limit: pageSize,
        read: readMentorship,
        cursor: mentorshipCursor,
        after,
        positionOf,
      } as const;
      const sides = await Promise.all([
        readPage(access, {
          ...common,
          query: mentorships.query("byMentor", { mentorId: personId }),
          startKeyAt: (position) =>
            mentorships.startKey("byMentor", { mentorId: personId, ...position }),
        }),
        readPage(access, {
          ...common,
          query: mentorships.query("byMentee", { menteeId: personId }),
          startKeyAt: (position) =>
            mentorships.startKey("byMentee", { menteeId: personId, ...position }),
        }),
      ]);
      const found = sides.flatMap(({ items }) => items).toSorted(latestFirst);
      const items = found.slice(0, pageSize);
      const last = items.at(-1);
      const isCut =
        found.length > pageSize || sides.some(({ nextCursor }) => nextCursor !== undefined);
      return isCut && last !== undefined
        ? { items, nextCursor: mentorshipCursor.write(positionOf(last)) }
        : { items };
    },
    listOf: async (personId) => {
      const sides = await Promise.all([
        readAllOf(access, mentorships.query("byMentor", { mentorId: personId }), readMentorship),
        readAllOf(access, mentorships.query("byMentee", { menteeId: personId }), readMentorship),
      ]);
      return sides.flat().toSorted(latestFirst);
    },
    listOfCohort: async (cohortId, after) => {
      const { items: ids, ...page } = await readPage(access, {
        query: ofCohorts.between("byCohort", { cohortId }, ...all),
        order: "asc",
        limit: 100,
        read: readCohortMentorship,
        cursor: cohortMentorshipCursor,
        after,
        positionOf: (mentorshipId) => ({ mentorshipId }),
        startKeyAt: ({ mentorshipId }) => ofCohorts.get({ cohortId, mentorshipId }).Key,
      });
      const found = await readMany(
        access,
        ids.map((id) => mentorships.get({ id })),
        readMentorship,
      );
      return { ...page, items: found.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
    },
    insert: (mentorship) =>
      writeOf("mentorship.insert", changedMeanwhile, {
        Put: mentorships.create(attributesOf(mentorship)),
      }),
    joinCohort: (mentorshipId, cohortId) =>
      writeOf("cohortMentorship.put", changedMeanwhile, {
        Put: ofCohorts.put({ cohortId, mentorshipId }),
      }),
    replace: (mentorship) =>
      writeOf("mentorship.replace", changedMeanwhile, {
        Put: mentorships.put(attributesOf(mentorship), ({ eq }) =>
          eq("revision", mentorship.revision - 1),
        ),
      }),
    claimPair: ({ id, mentorId, menteeId }) =>
      writeOf("mentorship.claimPair", changedMeanwhile, {
        Put: pairs.create({ mentorId, menteeId, mentorshipId: id }),
      }),
    releasePair: ({ id, mentorId, menteeId }) =>
      writeOf("mentorship.releasePair", changedMeanwhile, {
        Delete: pairs.delete({ mentorId, menteeId }, ({ eq }) => eq("mentorshipId", id)),
      }),
  };
};
