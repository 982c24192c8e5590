import { addMinutes, type Instant } from "../time/index.ts";
import { isUrgent, type ReportKind } from "./kind.ts";

/** In minutes, from filing: until when it is looked at and closed, and when it is spoken of again. */
const limits = {
  urgent: { deadline: 2 * 60, warning: 90 },
  other: { deadline: 24 * 60, warning: 20 * 60 },
} as const;

const limitsOf = (kind: ReportKind) => (isUrgent(kind) ? limits.urgent : limits.other);

export const deadlineOf = (kind: ReportKind, filedAt: Instant): Instant =>
  addMinutes(filedAt, limitsOf(kind).deadline);

/** When operators are told that the deadline is near. */
export const warnAt = (kind: ReportKind, filedAt: Instant): Instant =>
  addMinutes(filedAt, limitsOf(kind).warning);
