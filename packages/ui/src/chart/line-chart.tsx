import { LinePath } from "./line-path.tsx";
import { niceMax } from "./nice-max.ts";
import { frame, placeOf } from "./place-of.ts";

export type Line = {
  readonly key: string;
  readonly label: string;
  /** One for each label of the axis; null leaves a gap. */
  readonly values: readonly (number | null)[];
};

type Props = {
  /** What the picture shows, in a sentence, for who does not see it. */
  readonly summary: string;
  readonly axis: readonly string[];
  readonly lines: readonly Line[];
};

/** How values went over time. It needs a table beside it: a picture has no numbers to read. */
export const LineChart = ({ summary, axis, lines }: Props) => {
  const max = niceMax(lines.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  const ticks = [0, max / 2, max];
  const place = placeOf(axis.length, max);
  // Twelve names of months do not fit beside each other.
  const step = Math.ceil(axis.length / 6);
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={summary}
      className="w-full max-w-[34rem]"
    >
      {ticks.map((tick) => {
        const { y } = place(0, tick);
        return (
          <g key={tick}>
            <line x1={frame.left} x2={frame.width} y1={y} y2={y} className="stroke-line" />
            <text
              x={frame.left - 6}
              y={y + 4}
              textAnchor="end"
              className="fill-ink-soft text-[11px]"
            >
              {tick}
            </text>
          </g>
        );
      })}
      {axis.map((label, index) =>
        index % step === 0 ? (
          <text
            key={label}
            x={place(index, 0).x}
            y={frame.height - 4}
            textAnchor={axis.length === 1 ? "middle" : index === 0 ? "start" : "middle"}
            className="fill-ink-soft text-[11px]"
          >
            {label}
          </text>
        ) : null,
      )}
      {lines.map(({ key, values }, index) => (
        <LinePath
          key={key}
          index={index}
          places={values.map((value, at) => (value === null ? null : place(at, value)))}
        />
      ))}
    </svg>
  );
};
