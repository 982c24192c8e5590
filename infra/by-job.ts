import { type JobName, jobNames } from "@waymark/messaging/catalogue";

type Rows<Value> = { readonly [Job in JobName]: Value };

const isComplete = <Value>(rows: Partial<Rows<Value>>): rows is Rows<Value> =>
  jobNames.every((job) => job in rows);

/** One value for each job of the catalogue. */
export const byJob = <Value>(valueOf: (job: JobName) => Value): Rows<Value> => {
  const rows: Partial<Rows<Value>> = Object.fromEntries(jobNames.map((job) => [job, valueOf(job)]));
  if (!isComplete(rows)) throw new Error("a job of the catalogue has no row");
  return rows;
};
