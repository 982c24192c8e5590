import type { Introductions } from "@waymark/application/ports";
import type { Introduction } from "@waymark/domain/introduction";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { introductionCursor, introductionSchema, readIntroduction } from "./item.ts";
import { pairGuardSchema, readPairGuard } from "./pair-guard.ts";

const attributesOf = (introduction: Introduction) => ({
  id: introduction.id,
  menteeId: introduction.menteeId,
  mentorId: introduction.mentorId,
  sentAt: introduction.sentAt,
  revision: introduction.revision,
  body: introduction,
});

const newestFirst = {
  order: "desc",
  limit: 20,
  read: (item: unknown) => readIntroduction(item).body,
  cursor: introductionCursor,
  positionOf: ({ sentAt, id }: Introduction) => ({ sentAt, id }),
} as const;

export const makeIntroductions = (access: TableAccess): Introductions => {
  const introductions = entityOf(introductionSchema, access);
  const pairs = entityOf(pairGuardSchema, access);
  const get: Introductions["get"] = (id) =>
    readOne(access, introductions.get({ id }), newestFirst.read);
  return {
    get,
    openOfPair: async (mentorId, menteeId) => {
      const found = await readOne(access, pairs.get({ menteeId, mentorId }), readPairGuard);
      return found === null ? null : get(found.introductionId);
    },
    listByMentee: (menteeId, after) =>
      readPage(access, {
        ...newestFirst,
        query: introductions.query("byMentee", { menteeId }),
        after,
        startKeyAt: (position) => introductions.startKey("byMentee", { menteeId, ...position }),
      }),
    listByMentor: (mentorId, after) =>
      readPage(access, {
        ...newestFirst,
        query: introductions.query("byMentor", { mentorId }),
        after,
        startKeyAt: (position) => introductions.startKey("byMentor", { mentorId, ...position }),
      }),
    isIntroduced: async (mentorId, menteeId) => {
      const query = introductions.query("byMentee", { menteeId });
      const found = await readAllOf(access, query, newestFirst.read);
      return found.some((one) => one.mentorId === mentorId && one.status === "accepted");
    },
    insert: (introduction) =>
      writeOf(
        "introduction.insert",
        { code: "introduction.changed_meanwhile" },
        {
          Put: introductions.create(attributesOf(introduction)),
        },
      ),
    replace: (introduction) =>
      writeOf(
        "introduction.replace",
        { code: "introduction.changed_meanwhile" },
        {
          Put: introductions.put(attributesOf(introduction), ({ eq }) =>
            eq("revision", introduction.revision - 1),
          ),
        },
      ),
    claimPair: ({ id, menteeId, mentorId }) =>
      writeOf(
        "introduction.claimPair",
        { code: "introduction.already_open" },
        {
          Put: pairs.create({ menteeId, mentorId, introductionId: id }),
        },
      ),
    releasePair: ({ id, menteeId, mentorId }) =>
      writeOf(
        "introduction.releasePair",
        { code: "introduction.changed_meanwhile" },
        {
          Delete: pairs.delete({ menteeId, mentorId }, ({ eq }) => eq("introductionId", id)),
        },
      ),
  };
};
