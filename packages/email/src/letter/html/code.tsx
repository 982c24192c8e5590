import type { ReactElement } from "react";
import { light } from "./palette.ts";
import { Table } from "./table.tsx";
import { codeType } from "./type.ts";

/** The gaps between the digits are letter spacing: a copied code has none. */
export const Code = ({ code }: { readonly code: string }): ReactElement => (
  <Table>
    <tr>
      <td
        align="center"
        className="wm-wash"
        style={{ backgroundColor: light.wash, borderRadius: "8px", padding: "18px 8px" }}
      >
        <p className="wm-ink" style={codeType}>
          {code}
        </p>
      </td>
    </tr>
  </Table>
);
