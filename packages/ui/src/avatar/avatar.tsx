import { classNames } from "../class-names/index.ts";
import { initials } from "./initials.ts";
import { nameHash } from "./name-hash.ts";

const tones = [
  { ground: "fill-blaze-wash", stone: "fill-blaze/20", sign: "fill-blaze-strong" },
  { ground: "fill-moss-wash", stone: "fill-moss/20", sign: "fill-moss" },
  { ground: "fill-ochre-wash", stone: "fill-ochre/20", sign: "fill-ochre" },
  { ground: "fill-sunken", stone: "fill-ink/10", sign: "fill-ink" },
  { ground: "fill-brick-wash", stone: "fill-brick/15", sign: "fill-brick" },
] as const;

const sizes = { sm: "size-9", md: "size-12", lg: "size-20" } as const;

/** A face made from a name: its initials on two pebbles, always the same for the same name. */
export const Avatar = ({
  name,
  size = "md",
}: {
  readonly name: string;
  readonly size?: keyof typeof sizes;
}) => {
  const hash = nameHash(name);
  const tone = tones[hash % tones.length] ?? tones[0];
  const sign = initials(name);
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
      className={classNames("shrink-0 rounded-lg", sizes[size])}
    >
      <rect width="48" height="48" className={tone.ground} />
      <g className={tone.stone}>
        <ellipse
          cx={8 + ((hash >>> 4) % 32)}
          cy={34 + ((hash >>> 9) % 10)}
          rx={20 + ((hash >>> 13) % 8)}
          ry={12 + ((hash >>> 16) % 5)}
          transform={`rotate(${((hash >>> 19) % 50) - 25} 24 38)`}
        />
        <ellipse cx={6 + ((hash >>> 22) % 36)} cy={6 + ((hash >>> 26) % 8)} rx="13" ry="9" />
      </g>
      <text
        x="24"
        y="24"
        dy="0.36em"
        textAnchor="middle"
        fontSize={sign.length > 1 ? 17 : 20}
        className={classNames("font-sans font-bold", tone.sign)}
      >
        {sign}
      </text>
    </svg>
  );
};
