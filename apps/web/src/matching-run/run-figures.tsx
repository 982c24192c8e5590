import type { MatchingRunView } from "@waymark/contracts/matching-run";
import { Notice } from "@waymark/ui/notice";
import { people, pointsText } from "./run-text.ts";

type Solution = NonNullable<MatchingRunView["solution"]>;

const Figure = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div className="grid gap-0.5">
    <dt className="text-sm text-ink-soft">{label}</dt>
    <dd className="font-serif text-2xl font-semibold tabular-nums">{value}</dd>
  </div>
);

const notes = ({ withoutHours, questionsLeftOut, notTogether }: Solution): readonly string[] => [
  ...(withoutHours === 0
    ? []
    : [`${people(withoutHours)} said nothing about their hours and counted as free at any time.`]),
  ...(questionsLeftOut === 0
    ? []
    : [
        questionsLeftOut === 1
          ? "One question is not compared, as not everybody has answered it."
          : `${questionsLeftOut} questions are not compared, as not everybody has answered them.`,
      ]),
  ...(notTogether.length === 0
    ? []
    : [
        `${notTogether.length} of the pairs that you wanted together ${notTogether.length === 1 ? "is" : "are"} not: a rule forbids it, the mentor is full, or somebody is not to be matched.`,
      ]),
];

type Props = {
  readonly solution: Solution;
  readonly shape: MatchingRunView["shape"];
  readonly most: number;
};

/** What a run came to in numbers, and what one has to know to read them. */
export const RunFigures = ({ solution, shape, most }: Props) => {
  const { matched, mentees, leftOver, suggestions, points, worstOff, proof } = solution;
  const noted = notes(solution);
  return (
    <div className="grid gap-4">
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Figure label="Find somebody" value={`${matched} of ${mentees}`} />
        <Figure label="Left over" value={String(leftOver)} />
        {shape === "circles" ? (
          <Figure label="Circles" value={String(suggestions)} />
        ) : (
          <>
            <Figure
              label={`Points for each, of ${most}`}
              value={suggestions === 0 ? "–" : pointsText(points / suggestions)}
            />
            <Figure
              label="Fewest points of a pair"
              value={worstOff === undefined ? "–" : pointsText(worstOff)}
            />
          </>
        )}
      </dl>
      <p className="max-w-[65ch] text-sm text-ink-soft text-pretty">
        {proof === "optimal"
          ? "Proven: under these rules nobody else could be placed, and no other choice has more points."
          : `Every rule holds in every circle.${leftOver > 0 ? " That nobody else could be placed is not proven." : ""}`}
      </p>
      {noted.length > 0 && (
        <Notice tone="heed">
          {noted.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
    </div>
  );
};
