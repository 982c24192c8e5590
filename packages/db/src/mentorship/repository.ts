import type { Mentorships } from "@waymark/application/ports";
import type { Mentorship } from "@waymark/domain/mentorship";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { mentorshipSchema, readMentorship } from "./item.ts";
import { mentorshipPairSchema, readMentorshipPair } from "./pair-item.ts";

const changedMeanwhile = { code: "mentorship.changed_meanwhile" } as const;

const attributesOf = (mentorship: Mentorship) => ({
  id: mentorship.id,
  mentorId: mentorship.mentorId,
  menteeId: mentorship.menteeId,
  proposedAt: mentorship.proposedAt,
  revision: mentorship.revision,
  body: mentorship,
});

const placeOf = ({ proposedAt, id }: Mentorship): string => `${proposedAt}#${id}`;

export const makeMentorships = (access: TableAccess): Mentorships => {
  const mentorships = entityOf(mentorshipSchema, access);
  const pairs = entityOf(mentorshipPairSchema, access);
  const get: Mentorships["get"] = (id) => readOne(access, mentorships.get({ id }), readMentorship);
  return {
    get,
    openOfPair: async (mentorId, menteeId) => {
      const at = pairs.get({ mentorId, menteeId });
      const pair = await readOne(access, at, readMentorshipPair);
      return pair === null ? null : get(pair.mentorshipId);
    },
    listOf: async (personId) => {
      const sides = await Promise.all([
        readAllOf(access, mentorships.query("byMentor", { mentorId: personId }), readMentorship),
        readAllOf(access, mentorships.query("byMentee", { menteeId: personId }), readMentorship),
      ]);
      return sides.flat().toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
    },
    insert: (mentorship) =>
      writeOf("mentorship.insert", changedMeanwhile, {
        Put: mentorships.create(attributesOf(mentorship)),
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
