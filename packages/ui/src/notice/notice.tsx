import type { ReactNode } from "react";
import { classNames } from "../class-names/index.ts";

const tones = {
  plain: "border-edge bg-sunken",
  good: "border-moss bg-moss-wash",
  heed: "border-ochre bg-ochre-wash",
  bad: "border-brick bg-brick-wash",
} as const;

type Props = {
  readonly tone?: keyof typeof tones;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Said at once by screen readers; for answers to something that was just done. */
  readonly announce?: boolean;
};

export const Notice = ({ tone = "plain", title, children, announce = false }: Props) => (
  <div
    role={announce ? (tone === "bad" ? "alert" : "status") : undefined}
    className={classNames("grid gap-1 rounded-md border-s-4 px-4 py-3 wrap-anywhere", tones[tone])}
  >
    {title !== undefined && <p className="font-semibold">{title}</p>}
    {children !== undefined && <div className="grid gap-2 text-sm">{children}</div>}
  </div>
);
