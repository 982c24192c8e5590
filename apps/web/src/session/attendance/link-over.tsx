import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import type { Refusal } from "../../shared/api/index.ts";

const over: readonly Refusal["code"][] = ["link.used", "link.invalid", "request.invalid"];

export const isLinkOver = (code: Refusal["code"]): boolean => over.includes(code);

export const AttendanceLinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <EmptyState
    title={refusal.code === "link.used" ? "You have already answered" : "This link does not work"}
    action={
      <Link to="/sessions" search={{ when: "past" }} className={buttonClass()}>
        Go to my sessions
      </Link>
    }
  >
    <h1 className="sr-only">This link cannot be used</h1>
    <p>
      {refusal.code === "link.used"
        ? "Thank you. You can still change your answer on the session’s page, after signing in."
        : refusal.text}
    </p>
  </EmptyState>
);
