import type { Delegates } from "@waymark/application/ports";
import { type DelegateList, noDelegates } from "@waymark/domain/delegate";
import type { PersonId } from "@waymark/domain/id";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { delegateListSchema, delegationSchema, readDelegateList, readDelegation } from "./item.ts";

const changedMeanwhile = { code: "delegate.changed_meanwhile" } as const;

const idsIn = ({ delegates }: DelegateList): readonly PersonId[] =>
  delegates.map(({ personId }) => personId);

const without = (ids: readonly PersonId[], others: readonly PersonId[]): readonly PersonId[] =>
  ids.filter((id) => !others.includes(id));

// Every mentor's id lies between these two.
const allMentors = [{ mentorId: "per_" }, { mentorId: "per_~" }] as const;

export const makeDelegates = (access: TableAccess): Delegates => {
  const lists = entityOf(delegateListSchema, access);
  const delegations = entityOf(delegationSchema, access);

  const ofMentor: Delegates["ofMentor"] = async (mentorId) =>
    (await readOne(access, lists.get({ mentorId }), (item) => readDelegateList(item).body)) ??
    noDelegates(mentorId);

  const putList = (next: DelegateList) => {
    const { mentorId, revision } = next;
    const attributes = { mentorId, revision, body: next };
    return revision === 1
      ? lists.create(attributes)
      : lists.put(attributes, ({ eq }) => eq("revision", revision - 1));
  };

  return {
    ofMentor,
    isDelegate: async (mentorId, personId) => idsIn(await ofMentor(mentorId)).includes(personId),
    mentorsOf: async (personId) => {
      const query = delegations.between("byPerson", { personId }, ...allMentors);
      const found = await readAllOf(access, query, readDelegation);
      return found.map(({ mentorId }) => mentorId);
    },
    replace: (read, next) => {
      const { mentorId } = next;
      const [before, after] = [idsIn(read), idsIn(next)];
      return [
        writeOf("delegateList.replace", changedMeanwhile, { Put: putList(next) }),
        ...without(after, before).map((personId) =>
          writeOf("delegation.put", changedMeanwhile, {
            Put: delegations.put({ mentorId, personId }),
          }),
        ),
        ...without(before, after).map((personId) =>
          writeOf("delegation.delete", changedMeanwhile, {
            Delete: delegations.delete({ mentorId, personId }),
          }),
        ),
      ];
    },
  };
};
