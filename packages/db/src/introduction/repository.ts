import type { Introductions } from "@waymark/application/ports";
import type { Introduction } from "@waymark/domain/introduction";
import { createConversions, Entity } from "electrodb";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import { entityOptions, type TableAccess } from "../item/table-access.ts";
import { type Delete, type Put, writeOf } from "../item/write.ts";
import { introductionCursor, introductionSchema, readIntroduction } from "./item.ts";
import { pairGuardSchema } from "./pair-guard.ts";

const attributesOf = (introduction: Introduction) => ({
  id: introduction.id,
  menteeId: introduction.menteeId,
  mentorId: introduction.mentorId,
  sentAt: introduction.sentAt,
  revision: introduction.revision,
  body: introduction,
});

type PairKey = "menteeId" | "mentorId";

const newestFirst = {
  order: "desc",
  limit: 20,
  read: (item: unknown) => readIntroduction(item).body,
  cursor: introductionCursor,
  positionOf: ({ sentAt, id }: Introduction) => ({ sentAt, id }),
} as const;

export const makeIntroductions = (access: TableAccess): Introductions => {
  const introductions = new Entity(introductionSchema, entityOptions(access));
  const pairs = new Entity(pairGuardSchema, entityOptions(access));
  const keys = createConversions(introductions).byAccessPattern;
  return {
    get: (id) => readOne(access, introductions.get({ id }), newestFirst.read),
    listByMentee: (menteeId, after) =>
      readPage(access, {
        ...newestFirst,
        query: introductions.query.byMentee({ menteeId }),
        after,
        keysAt: (position) => keys.byMentee.fromComposite.toKeys({ menteeId, ...position }),
      }),
    listByMentor: (mentorId, after) =>
      readPage(access, {
        ...newestFirst,
        query: introductions.query.byMentor({ mentorId }),
        after,
        keysAt: (position) => keys.byMentor.fromComposite.toKeys({ mentorId, ...position }),
      }),
    insert: (introduction) =>
      writeOf(
        "introduction.insert",
        { code: "introduction.changed_meanwhile" },
        {
          Put: introductions.create(attributesOf(introduction)).params<Put>(),
        },
      ),
    replace: (introduction) =>
      writeOf(
        "introduction.replace",
        { code: "introduction.changed_meanwhile" },
        {
          Put: introductions
            .put(attributesOf(introduction))
            .where(({ revision }, { eq }) => eq(revision, introduction.revision - 1))
            .params<Put>(),
        },
      ),
    claimPair: ({ id, menteeId, mentorId }) =>
      writeOf(
        "introduction.claimPair",
        { code: "introduction.already_open" },
        {
          Put: pairs.create({ menteeId, mentorId, introductionId: id }).params<Put>(),
        },
      ),
    releasePair: ({ id, menteeId, mentorId }: Readonly<Record<PairKey | "id", string>>) =>
      writeOf(
        "introduction.releasePair",
        { code: "introduction.changed_meanwhile" },
        {
          Delete: pairs
            .delete({ menteeId, mentorId })
            .where(({ introductionId }, { eq }) => eq(introductionId, id))
            .params<Delete>(),
        },
      ),
  };
};
