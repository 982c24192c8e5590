import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import type { Refusal } from "../../shared/api/index.ts";

const over: readonly Refusal["code"][] = [
  "link.used",
  "link.invalid",
  "request.invalid",
  "booking.not_found",
];

export const isLinkOver = (code: Refusal["code"]): boolean => over.includes(code);

export const LinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <EmptyState
    title={refusal.code === "link.used" ? "You have already answered" : "This link does not work"}
    action={
      <Link to="/sessions" className={buttonClass()}>
        Go to my sessions
      </Link>
    }
  >
    <h1 className="sr-only">This link cannot be used</h1>
    <p>{refusal.text}</p>
  </EmptyState>
);
