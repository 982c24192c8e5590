export {
  ImportOutcome,
  ImportPeopleInput,
  InvitePeopleInput,
  MovePersonInput,
  PeopleImported,
  PeopleInput,
  PeopleInvited,
  PeoplePage,
  PersonMoved,
  PersonRow,
} from "./people.ts";
export {
  CohortList,
  CohortListInput,
  CohortMoved,
  CohortSummary,
  CohortTarget,
  CohortView,
  CreateCohortInput,
  Headcount,
  MoveCohortInput,
  PlanCohortInput,
} from "./procedures.ts";
