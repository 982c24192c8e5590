import { Fragment, type ReactElement } from "react";
import type { Runs } from "../run.ts";
import { light } from "./palette.ts";
import { Table } from "./table.tsx";
import { bodyType, labelType } from "./type.ts";
import { Words } from "./words.tsx";

type Props = { readonly label: Runs; readonly text: string };

/** A person's words, set apart from ours. */
export const Quote = ({ label, text }: Props): ReactElement => (
  <Table>
    <tr>
      <td
        className="wm-wash"
        style={{
          backgroundColor: light.wash,
          borderLeft: `4px solid ${light.blaze}`,
          borderRadius: "0 8px 8px 0",
          padding: "12px 16px 14px",
        }}
      >
        <p className="wm-soft" style={labelType}>
          <Words runs={label} />
        </p>
        <blockquote dir="auto" className="wm-ink" style={{ ...bodyType, paddingTop: "2px" }}>
          {text.split("\n").map((line, at) => (
            <Fragment key={`${at}`}>
              {at > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </blockquote>
      </td>
    </tr>
  </Table>
);
