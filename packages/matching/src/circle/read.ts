import { err, ok, type Result } from "@waymark/domain/result";
import type { CohortRefusal } from "../cohort/error.ts";
import { CircleRequest } from "./circle.ts";

/** Parses whom to put into circles. */
export const readCircleRequest = (input: unknown): Result<CircleRequest, CohortRefusal> => {
  const parsed = CircleRequest.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err({
      code: "matching.not_a_cohort",
      where: (issue?.path ?? []).join("."),
      what: issue?.message ?? "",
    });
  }
  const ids = new Set<string>();
  for (const { id } of parsed.data.members) {
    if (ids.has(id)) return err({ code: "matching.same_id_twice", id });
    ids.add(id);
  }
  return ok(parsed.data);
};
