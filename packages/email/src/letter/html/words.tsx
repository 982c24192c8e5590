import { Fragment, type ReactElement } from "react";
import type { Runs } from "../run.ts";

/** The words of a sentence; each person's words keep their own direction. */
export const Words = ({ runs }: { readonly runs: Runs }): ReactElement => (
  <>
    {runs.map((run, at) => {
      const key = `${at}`;
      if (typeof run === "string") return <Fragment key={key}>{run}</Fragment>;
      if (run.kind === "strong") return <strong key={key}>{run.text}</strong>;
      return (
        <span key={key} dir="auto" style={{ unicodeBidi: "isolate" }}>
          {run.text}
        </span>
      );
    })}
  </>
);
