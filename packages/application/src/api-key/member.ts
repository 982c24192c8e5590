import type { Members } from "../ports/index.ts";
import type { Program } from "./let-in.ts";

/**
 * Members as a program's calls see them: in its own organisation it is a programme manager, in every
 * other nobody. Use cases need not know that it is no person; whose key it is stands for it.
 */
export const membersFor = (
  members: Members,
  { organisationId, createdBy, createdAt }: Program,
): Members => ({
  ...members,
  get: async (id, personId) =>
    id === organisationId && personId === createdBy
      ? {
          organisationId,
          personId,
          role: "programme_manager",
          joinedAt: createdAt,
          revision: 1,
        }
      : null,
});
