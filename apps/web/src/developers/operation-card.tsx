import { Tag } from "@waymark/ui/tag";
import type { Operation } from "./description.ts";

type Props = {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
};

const Json = ({ summary, value }: { readonly summary: string; readonly value: unknown }) => (
  <details className="rounded-md border border-line">
    <summary className="cursor-pointer px-4 py-2 font-semibold">{summary}</summary>
    <pre dir="ltr" className="border-t border-line p-4 text-sm whitespace-pre-wrap wrap-anywhere">
      {JSON.stringify(value, null, 2)}
    </pre>
  </details>
);

const place = { path: "in the address", query: "in the query", header: "a header" } as const;

/** The scope stands in the head already. */
const paragraphsOf = (description: string): readonly string[] =>
  description.split("\n\n").filter((paragraph) => !paragraph.startsWith("Needs the scope"));

/** One operation as its description says it. */
export const OperationCard = ({ method, path, operation }: Props) => {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const answer = responses["200"]?.content?.["application/json"]?.schema;
  const body = requestBody?.content["application/json"]?.schema;
  return (
    <li id={operationId} className="panel grid grid-cols-1 gap-4 p-5">
      <div className="grid gap-1">
        <h3 className="font-semibold text-pretty">{summary}</h3>
        <p dir="ltr" className="flex flex-wrap items-baseline gap-2 wrap-anywhere">
          <code>
            <strong>{method.toUpperCase()}</strong> {path}
          </code>
          <Tag>{operation["x-scope"]}</Tag>
        </p>
      </div>
      {paragraphsOf(description).map((paragraph) => (
        <p key={paragraph} className="max-w-[70ch] text-sm text-ink-soft text-pretty">
          {paragraph.replaceAll("`", "")}
        </p>
      ))}
      {parameters.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {parameters.map((parameter) => (
            <li key={parameter.name} className="wrap-anywhere">
              <code dir="ltr" className="font-semibold">
                {parameter.name}
              </code>{" "}
              <span className="text-ink-soft">
                {place[parameter.in]}
                {parameter.required ? "" : ", may be left out"}
                {parameter.description !== undefined && `. ${parameter.description}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {body !== undefined && <Json summary="What to send" value={body} />}
      {answer !== undefined && <Json summary="What is answered" value={answer} />}
    </li>
  );
};
