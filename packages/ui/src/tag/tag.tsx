import type { ReactNode } from "react";
import { classNames } from "../class-names/index.ts";

const tones = {
  plain: "bg-sunken text-ink",
  accent: "bg-blaze-wash text-blaze-strong",
  good: "bg-moss-wash text-moss",
  heed: "bg-ochre-wash text-ochre",
  bad: "bg-brick-wash text-brick",
} as const;

export type TagTone = keyof typeof tones;

export const Tag = ({
  tone = "plain",
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}) => (
  <span
    className={classNames(
      "inline-block rounded-sm px-2 py-0.5 text-sm font-medium wrap-anywhere",
      tones[tone],
    )}
  >
    {children}
  </span>
);
