import { classNames } from "../class-names/index.ts";

const paths = {
  plus: "M10 4v12M4 10h12",
  cross: "M5 5l10 10M15 5L5 15",
  copy: "M7 7V4h9v9h-3M4 7h9v9H4z",
  check: "M4 10.5l4 4 8-9",
  undo: "M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4",
  chevron: "M5 8l5 5 5-5",
  flag: "M5 18V3h10l-3 4 3 4H5",
  moon: "M16 12.5A7 7 0 0 1 8 3.5a7 7 0 1 0 8 9z",
} as const;

/** A sign drawn in the colour of the text beside it; what it means is said by that text. */
export const Icon = ({
  name,
  className,
}: {
  readonly name: keyof typeof paths;
  readonly className?: string;
}) => (
  <svg
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
    className={classNames("size-5 shrink-0 fill-none stroke-current stroke-2", className)}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={paths[name]} />
  </svg>
);
