import type { ReactElement, ReactNode } from "react";
import type { Letter } from "../letter.ts";
import { Masthead } from "./masthead.tsx";
import { BlockHtml } from "./block-html.tsx";
import { Footer } from "./footer.tsx";
import { light } from "./palette.ts";
import { Table } from "./table.tsx";
import { headingType } from "./type.ts";
import { Words } from "./words.tsx";

const Row = (props: { readonly children: ReactNode; readonly padding: string }): ReactElement => (
  <tr>
    <td className="wm-gutter" style={{ padding: props.padding }}>
      {props.children}
    </td>
  </tr>
);

/** The sheet of paper that a letter is written on: 600 px wide at most. */
export const Card = ({ letter }: { readonly letter: Letter }): ReactElement => (
  <Table style={{ margin: "0 auto", maxWidth: "600px", tableLayout: "fixed" }}>
    <Row padding="0 8px 14px">
      <Masthead />
    </Row>
    <tr>
      <td
        className="wm-surface"
        style={{
          backgroundColor: light.surface,
          border: `1px solid ${light.line}`,
          borderRadius: "12px",
          paddingBottom: "34px",
        }}
      >
        <Table style={{ tableLayout: "fixed" }}>
          <Row padding="30px 36px 0">
            <h1 className="wm-ink wm-heading" style={headingType}>
              <Words runs={letter.heading} />
            </h1>
          </Row>
          {letter.blocks.map((block, at) => (
            <Row key={`${at}`} padding="18px 36px 0">
              <BlockHtml block={block} />
            </Row>
          ))}
        </Table>
      </td>
    </tr>
    <Row padding="16px 8px 0">
      <Footer
        reason={letter.reason}
        unsubscribePage={letter.unsubscribePage}
        unsubscribeLabel={letter.unsubscribeLabel}
      />
    </Row>
  </Table>
);
