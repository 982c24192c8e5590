import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { NotThere } from "../../shared/query/index.ts";

export const SessionGone = () => (
  <NotThere
    what="session"
    action={
      <Link to="/sessions" className={buttonClass({ variant: "secondary" })}>
        Your sessions
      </Link>
    }
  />
);
