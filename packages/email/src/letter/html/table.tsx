import type { CSSProperties, ReactElement, ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly width?: string;
};

/** A table for layout: the one way to lay out a mail that Outlook for Windows knows. */
export const Table = ({ children, className, style, width = "100%" }: Props): ReactElement => (
  <table
    role="presentation"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    width={width}
    className={className}
    style={{ borderCollapse: "separate", ...style }}
  >
    <tbody>{children}</tbody>
  </table>
);
