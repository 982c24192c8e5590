import type { ReactElement } from "react";
import { light } from "./palette.ts";
import { Table } from "./table.tsx";
import { titleType } from "./type.ts";

const stones = [
  { className: "wm-blaze", color: light.blaze, widthPx: 8 },
  { className: "wm-stone", color: light.ink, widthPx: 14 },
  { className: "wm-stone", color: light.ink, widthPx: 20 },
] as const;

/** The cairn and the name, drawn without an image: most clients hide images at first. */
export const Masthead = (): ReactElement => (
  <Table width="auto">
    <tr>
      <td width="20">
        {stones.map(({ className, color, widthPx }) => (
          <div
            key={widthPx}
            className={className}
            style={{
              backgroundColor: color,
              borderRadius: "3px",
              fontSize: "1px",
              height: "6px",
              lineHeight: "6px",
              margin: "0 auto 1px",
              width: `${widthPx}px`,
            }}
          >
            {"\u00A0"}
          </div>
        ))}
      </td>
      <td style={{ paddingLeft: "10px" }}>
        <p className="wm-ink" style={{ ...titleType, fontSize: "17px" }}>
          Waymark
        </p>
      </td>
    </tr>
  </Table>
);
