import type { EvidenceItem } from "@waymark/domain/evidence-pack";

/** What a standard asks for, with what there is and what there is not. */
export const EvidenceItems = ({ items }: { readonly items: readonly EvidenceItem[] }) => (
  <ul className="gap-x-10 lg:columns-2">
    {items.map(({ asks, evidence, gaps }) => (
      <li key={asks} className="mb-5 grid max-w-[72ch] gap-2 break-inside-avoid">
        <p className="font-semibold text-pretty">{asks}</p>
        {evidence.length > 0 && (
          <ul className="grid list-disc gap-1 ps-5 wrap-anywhere">
            {evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {gaps.map((gap) => (
          <p key={gap} className="border-s-4 border-ochre bg-ochre-wash px-4 py-2 text-pretty">
            <strong>Missing:</strong> {gap}
          </p>
        ))}
      </li>
    ))}
  </ul>
);
