type Metric = {
  readonly unit: "Count" | "Milliseconds" | "Seconds";
  /** Each set is a metric of its own for every value that occurs, and is paid for as one. */
  readonly dimensions: readonly (readonly string[])[];
};

/** Where functions publish their figures; alarms and dashboard read them there. */
export const metricNamespace = "Waymark";

/** Every figure that functions publish in CloudWatch's embedded metric format. */
export const metrics = {
  Requests: { unit: "Count", dimensions: [["stage"], ["stage", "app"]] },
  Refusals: { unit: "Count", dimensions: [["stage"], ["stage", "code"]] },
  Mails: { unit: "Count", dimensions: [["stage"], ["stage", "state"]] },
  SearchMs: { unit: "Milliseconds", dimensions: [["stage"]] },
  // By queue SQS itself knows it, at no price; the line of the log names the job, too.
  QueueAgeSeconds: { unit: "Seconds", dimensions: [["stage"]] },
  OutboxAgeSeconds: { unit: "Seconds", dimensions: [["stage"]] },
  SearchIndexDamaged: { unit: "Count", dimensions: [["stage"]] },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
