import type { Certificate } from "@waymark/application/ports";

export type Line = {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly tone: "ink" | "soft" | "accent";
  /** Points below the line before it. */
  readonly drop: number;
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `2026-03-02T…` as `2 March 2026`, of UTC. */
const dateOf = (instant: string): string =>
  `${Number(instant.slice(8, 10))} ${months[Number(instant.slice(5, 7)) - 1]} ${instant.slice(0, 4)}`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a certificate says, from the top; names stand alone, in whatever script they are. */
export const linesOf = (certificate: Certificate): readonly Line[] => {
  const { menteeName, mentorName, startedAt, endedAt, sessionCount, minutes, isOutgrown } =
    certificate;
  const hours = Math.round(minutes / 60);
  const met =
    sessionCount === 0
      ? `${dateOf(startedAt)} to ${dateOf(endedAt)}`
      : `${count(sessionCount, "session", "sessions")}, ${count(hours, "hour", "hours")}, ${dateOf(startedAt)} to ${dateOf(endedAt)}`;
  return [
    { text: "Waymark", size: 15, weight: 700, tone: "accent", drop: 0 },
    { text: "Certificate of a mentorship", size: 26, weight: 600, tone: "ink", drop: 58 },
    { text: menteeName, size: 34, weight: 700, tone: "ink", drop: 84 },
    { text: "was mentored by", size: 14, weight: 400, tone: "soft", drop: 44 },
    { text: mentorName, size: 24, weight: 600, tone: "ink", drop: 46 },
    { text: met, size: 13, weight: 400, tone: "ink", drop: 64 },
    {
      text: isOutgrown
        ? "They ended it together, as it had been outgrown: the best end that there is."
        : "They ended it together.",
      size: 13,
      weight: 400,
      tone: "ink",
      drop: 26,
    },
    {
      text: `Sessions are those that both sides let stand. ${certificate.mentorshipId}`,
      size: 8,
      weight: 400,
      tone: "soft",
      drop: 92,
    },
  ];
};
