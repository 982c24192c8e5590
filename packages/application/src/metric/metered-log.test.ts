import { metrics } from "@waymark/contracts/metric";
import { Instant } from "@waymark/domain/time";
import { expect, test } from "vitest";
import * as z from "zod";
import type { LogEntry } from "../log/index.ts";
import { meteredLog } from "./metered-log.ts";

/** What CloudWatch demands of a line that it takes metrics from. */
const Line = z.looseObject({
  _aws: z.strictObject({
    Timestamp: z.int().positive(),
    CloudWatchMetrics: z
      .array(
        z.strictObject({
          Namespace: z.literal("Waymark"),
          Dimensions: z.array(z.array(z.string()).min(1)).min(1),
          Metrics: z
            .array(
              z.strictObject({
                Name: z.enum(Object.keys(metrics)),
                Unit: z.enum(["Count", "Milliseconds", "Seconds"]),
              }),
            )
            .length(1),
        }),
      )
      .length(1),
  }),
});

const clock = { now: () => Instant.parse("2026-03-02T09:00:00.000Z") };

const linesOf = (entry: LogEntry, from: "info" | "warn" = "info"): readonly string[] => {
  const lines: string[] = [];
  meteredLog((line) => lines.push(line), { from, stage: "ada", clock })(entry);
  return lines;
};

test.each<[string, LogEntry, string, number]>([
  ["a request", { level: "info", message: "request answered", app: "api" }, "Requests", 1],
  ["a refusal", { level: "info", message: "refusal", code: "slot.taken" }, "Refusals", 1],
  ["a crash", { level: "error", message: "crash" }, "Refusals", 1],
  ["a search", { level: "info", message: "searched", durationMs: 3.2 }, "SearchMs", 3.2],
  ["a mail", { level: "info", message: "mail moved", state: "sent" }, "Mails", 1],
  ["a job", { level: "info", message: "job handled", ageSeconds: 4 }, "QueueAgeSeconds", 4],
  [
    "a sweep",
    { level: "info", message: "outbox swept", oldestAgeSeconds: 700 },
    "OutboxAgeSeconds",
    700,
  ],
])(
  "the line of %s is a figure, too, and names all that it is told apart by",
  (_, entry, name, value) => {
    const [text = ""] = linesOf(entry);
    const line = Line.parse(JSON.parse(text));
    const [metric] = line["_aws"].CloudWatchMetrics;
    expect(metric?.Metrics[0]?.Name).toBe(name);
    expect(line[name]).toBe(value);
    for (const dimension of metric?.Dimensions.flat() ?? []) {
      expect(line[dimension]).toEqual(expect.any(String));
    }
  },
);

test("a crash counts as a refusal of its own code", () => {
  const [text = ""] = linesOf({ level: "error", message: "crash" });
  expect(JSON.parse(text)).toMatchObject({ code: "internal", stage: "ada" });
});

test("a line that is no figure stays as it is, and one below the level is left out with its figure", () => {
  const entry = { level: "info", message: "listing published" } as const;
  expect(linesOf(entry)).toEqual([JSON.stringify(entry)]);
  expect(linesOf({ level: "info", message: "refusal", code: "slot.taken" }, "warn")).toEqual([]);
});
