import type { OwnEnrolmentSummary } from "@waymark/contracts/enrolment";
import { Notice } from "@waymark/ui/notice";

type Props = { readonly round: OwnEnrolmentSummary["round"] };

/** In place of what somebody could answer or change: the round does not take place. */
export const CalledOff = ({ round: { organisationName } }: Props) => (
  <Notice tone="heed" title="This round was called off">
    <p className="wrap-anywhere">
      It does not take place, and there is nothing for you to do. If you want to know more, please
      ask those who look after it at <bdi>{organisationName}</bdi>.
    </p>
  </Notice>
);
