import type { ReactElement } from "react";
import type { Fact } from "../block.ts";
import { TextLine } from "./text-line.tsx";
import { labelType } from "./type.ts";
import { Table } from "./table.tsx";
import { Words } from "./words.tsx";

/**
 * Labels above their values: two columns would leave a phone too little room for a date. A quiet line
 * belongs to the one above it.
 */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }): ReactElement => (
  <Table>
    {facts.map(({ label, lines }, at) => (
      <tr key={`${at}`}>
        <td style={{ paddingTop: at === 0 ? "0" : "14px" }}>
          <p className="wm-soft" style={labelType}>
            <Words runs={label} />
          </p>
          {lines.map((line, position) => (
            <div
              key={`${position}`}
              style={{ paddingTop: position > 0 && line.tone === "body" ? "8px" : "0" }}
            >
              <TextLine line={line} />
            </div>
          ))}
        </td>
      </tr>
    ))}
  </Table>
);
