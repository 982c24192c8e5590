import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import type { Refusal } from "../../shared/api/index.ts";
import { LinkOver } from "../../shared/link-page/index.ts";

export const AnswerLinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={refusal.code === "link.used" ? "You have already answered" : "This link does not work"}
    action={
      <Link to="/sessions" className={buttonClass()}>
        Go to my sessions
      </Link>
    }
  >
    {refusal.text}
  </LinkOver>
);
