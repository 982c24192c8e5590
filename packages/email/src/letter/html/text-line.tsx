import type { ReactElement } from "react";
import type { Line } from "../block.ts";
import { bodyType, quietType } from "./type.ts";
import { Words } from "./words.tsx";

export const TextLine = ({ line }: { readonly line: Line }): ReactElement => (
  <p
    className={line.tone === "body" ? "wm-ink" : "wm-soft"}
    style={line.tone === "body" ? bodyType : quietType}
  >
    <Words runs={line.runs} />
  </p>
);
