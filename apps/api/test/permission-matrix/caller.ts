/** Who calls, beside visitors and accounts without a person, whom nothing can be related to. */
export const roles = ["mentee", "mentor", "operator", "owner", "manager", "sponsor"] as const;
export type Role = (typeof roles)[number];

/**
 * How a caller stands to the thing that is asked for:
 * - `own`: is one of the pair; the mentor where the role is mentor, else the mentee
 * - `cohort`: is enrolled in the same cohort
 * - `organisation`: belongs to the same organisation, by role or by another cohort
 * - `other`: the same of another organisation
 * - `blocked`: is enrolled in the same cohort and held apart from both by blocks
 * - `former`: once was what `cohort` is, and left
 */
export const relations = ["own", "cohort", "organisation", "other", "blocked", "former"] as const;
export type Relation = (typeof relations)[number];

/** The columns of the matrix; a cell of the first two has one letter, else one per relation. */
export const columns = ["visitor", "account", ...roles] as const;
export type Column = (typeof columns)[number];
