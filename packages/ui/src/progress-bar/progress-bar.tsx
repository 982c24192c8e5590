type Props = {
  /** What goes on, for who does not see the bar. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
};

/** How far something is that goes on by itself. A bar with a height takes no accent colour. */
export const ProgressBar = ({ label, value, max }: Props) => (
  <progress
    aria-label={label}
    value={value}
    max={max}
    className="h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-blaze [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-blaze"
  />
);
