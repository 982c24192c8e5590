import { classNames } from "../class-names/index.ts";

const base =
  "inline-flex items-center justify-center gap-2 rounded-md font-semibold no-underline transition-colors duration-150 ease-calm disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70";

const variants = {
  // A see-through border is what forced colours draw a button with.
  primary: "border border-transparent bg-blaze text-on-blaze hover:bg-blaze-strong",
  secondary: "border border-edge bg-surface text-ink hover:bg-sunken",
  quiet: "text-ink underline decoration-edge underline-offset-4 hover:bg-sunken",
  danger: "border border-brick bg-surface text-brick hover:bg-brick-wash",
} as const;

const sizes = {
  sm: "min-h-9 px-3 text-sm",
  md: "min-h-11 px-4 text-base",
  lg: "min-h-13 px-6 text-lg",
} as const;

export type ButtonLook = {
  readonly variant?: keyof typeof variants;
  readonly size?: keyof typeof sizes;
};

/** The look of a button, also for links that lead to an action. */
export const buttonClass = ({ variant = "primary", size = "md" }: ButtonLook = {}): string =>
  classNames(base, variants[variant], sizes[size]);
