import type { ReactElement } from "react";
import type { Runs } from "../run.ts";
import { bodyType, titleType } from "./type.ts";
import { Words } from "./words.tsx";

type Props = { readonly title: string; readonly steps: readonly Runs[] };

export const Steps = ({ title, steps }: Props): ReactElement => (
  <>
    <h2 className="wm-ink" style={titleType}>
      {title}
    </h2>
    <ol className="wm-ink" style={{ ...bodyType, paddingLeft: "24px" }}>
      {steps.map((step, at) => (
        <li key={`${at}`} style={{ paddingTop: "6px" }}>
          <Words runs={step} />
        </li>
      ))}
    </ol>
  </>
);
