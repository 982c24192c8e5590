import type { CSSProperties, ReactElement } from "react";
import type { Action } from "../block.ts";
import { light } from "./palette.ts";
import { Table } from "./table.tsx";
import { bodyType } from "./type.ts";

const face: CSSProperties = {
  border: `2px solid ${light.blaze}`,
  borderRadius: "8px",
  textAlign: "center",
};

/** The padding belongs to the link, so that the whole face can be tapped: 49 px high. */
const label: CSSProperties = {
  ...bodyType,
  display: "block",
  fontWeight: 600,
  padding: "10px 20px",
  textDecoration: "none",
};

const Button = ({ action }: { readonly action: Action }): ReactElement => {
  const isPrimary = action.weight === "primary";
  return (
    <Table>
      <tr>
        <td
          align="center"
          className={isPrimary ? "wm-primary" : "wm-plain"}
          style={{ ...face, backgroundColor: isPrimary ? light.blaze : light.surface }}
        >
          <a
            href={action.url}
            className={isPrimary ? "wm-primary-label" : "wm-link"}
            style={{ ...label, color: isPrimary ? light.onBlaze : light.blaze }}
          >
            {action.label}
          </a>
        </td>
      </tr>
    </Table>
  );
};

/** Side by side, and below each other where the screen is narrow. */
export const Actions = ({ actions }: { readonly actions: readonly Action[] }): ReactElement => (
  <Table width="auto" className="wm-actions">
    <tr>
      {actions.map((action) => (
        <td key={action.label} className="wm-stack" style={{ padding: "0 10px 0 0" }}>
          <Button action={action} />
        </td>
      ))}
    </tr>
  </Table>
);
