import type { ReactElement } from "react";
import type { Letter } from "../letter.ts";
import { light } from "./palette.ts";
import { quietType } from "./type.ts";
import { Words } from "./words.tsx";

type Props = Pick<Letter, "reason" | "unsubscribePage" | "unsubscribeLabel">;

export const Footer = ({
  reason,
  unsubscribePage,
  unsubscribeLabel = "Stop reminders",
}: Props): ReactElement => (
  <p className="wm-soft" style={quietType}>
    <Words runs={reason} />
    {unsubscribePage !== undefined && (
      <>
        {" "}
        <a href={unsubscribePage} className="wm-link" style={{ color: light.blaze }}>
          {unsubscribeLabel}
        </a>
      </>
    )}
  </p>
);
