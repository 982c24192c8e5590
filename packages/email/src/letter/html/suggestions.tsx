import type { ReactElement } from "react";
import type { Suggestion } from "../block.ts";
import { person } from "../run.ts";
import { light } from "./palette.ts";
import { Table } from "./table.tsx";
import { bodyType, quietType, titleType } from "./type.ts";
import { Words } from "./words.tsx";

type Props = { readonly title: string; readonly suggestions: readonly Suggestion[] };

export const Suggestions = ({ title, suggestions }: Props): ReactElement => (
  <>
    <h2 className="wm-ink" style={{ ...titleType, paddingBottom: "4px" }}>
      {title}
    </h2>
    <Table>
      {suggestions.map(({ name, about, url }) => (
        <tr key={url}>
          <td
            className="wm-line"
            style={{ borderTop: `1px solid ${light.line}`, padding: "12px 0" }}
          >
            <a
              href={url}
              className="wm-link"
              style={{ ...bodyType, color: light.blaze, display: "block", fontWeight: 600 }}
            >
              <Words runs={[person(name)]} />
            </a>
            <p className="wm-soft" style={quietType}>
              <Words runs={[person(about)]} />
            </p>
          </td>
        </tr>
      ))}
    </Table>
  </>
);
