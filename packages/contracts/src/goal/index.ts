export {
  AnswerGoalInput,
  DraftGoalInput,
  GoalLinkInput,
  GoalList,
  GoalMoved,
  GoalMoveInput,
  GoalQuestion,
  GoalTarget,
  GoalView,
  MoveGoalInput,
} from "./procedures.ts";
