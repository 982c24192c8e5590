import type { Enrolment } from "@waymark/domain/enrolment";

const timesMax = 100;

/** Who found a partner begins to count anew. */
export const taken = (enrolment: Enrolment): Enrolment => ({
  ...enrolment,
  timesLeftOut: 0,
  revision: enrolment.revision + 1,
});

/** Who was left out comes earlier the next time. */
export const leftOut = (enrolment: Enrolment): Enrolment => ({
  ...enrolment,
  timesLeftOut: Math.min(timesMax, enrolment.timesLeftOut + 1),
  revision: enrolment.revision + 1,
});
