import type { Place } from "./place-of.ts";

/** Apart by dash and mark, too: nobody needs to tell colours. */
const looks = [
  { line: "stroke-blaze", dash: undefined, mark: "fill-blaze" },
  { line: "stroke-moss", dash: "6 4", mark: "fill-moss" },
  { line: "stroke-ochre", dash: "2 3", mark: "fill-ochre" },
] as const;

const lookOf = (index: number) => looks[index % looks.length] ?? looks[0];

/** Pieces of a line between its gaps. */
const piecesOf = (places: readonly (Place | null)[]): readonly (readonly Place[])[] =>
  places
    .reduce<Place[][]>(
      (pieces, place) => {
        if (place === null) return [...pieces, []];
        const last = pieces.at(-1) ?? [];
        return [...pieces.slice(0, -1), [...last, place]];
      },
      [[]],
    )
    .filter((piece) => piece.length > 0);

type Props = { readonly index: number; readonly places: readonly (Place | null)[] };

export const LinePath = ({ index, places }: Props) => {
  const { line, dash, mark } = lookOf(index);
  return (
    <g>
      {piecesOf(places).map((piece) => (
        <polyline
          key={`${piece[0]?.x}`}
          points={piece.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          strokeWidth="2.5"
          strokeLinejoin="round"
          strokeDasharray={dash}
          className={line}
        />
      ))}
      {places.map(
        (place) =>
          place !== null && (
            <circle key={place.x} cx={place.x} cy={place.y} r="3.5" className={mark} />
          ),
      )}
    </g>
  );
};

/** The same line, short, beside its name. */
export const LineKey = ({ index }: { readonly index: number }) => {
  const { line, dash, mark } = lookOf(index);
  return (
    <svg viewBox="0 0 28 8" aria-hidden="true" className="h-2 w-7">
      <line
        x1="0"
        x2="28"
        y1="4"
        y2="4"
        strokeWidth="2.5"
        strokeDasharray={dash}
        className={line}
      />
      <circle cx="14" cy="4" r="3.5" className={mark} />
    </svg>
  );
};
