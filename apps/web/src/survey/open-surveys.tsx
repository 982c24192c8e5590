import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Notice } from "@waymark/ui/notice";
import { useMyZone } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { dayText } from "../shared/time/index.ts";
import { openSurveysOptions } from "./queries.ts";

/** Sessions of which the reader has not said yet how they were. */
export const OpenSurveys = () => {
  const zone = useMyZone();
  const { data } = useQuery(openSurveysOptions(useApi()));
  if (data === undefined || data.surveys.length === 0) return null;
  return (
    <Notice title="How was it?">
      <ul className="grid gap-1">
        {data.surveys.map(({ id, sessionId, otherName, end }) => (
          <li key={id}>
            <Link
              to="/sessions/$sessionId"
              params={{ sessionId }}
              hash="feedback"
              className="text-link"
            >
              Your session with <bdi>{otherName}</bdi> on {dayText(end, zone)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
