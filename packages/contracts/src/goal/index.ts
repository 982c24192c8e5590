export {
  AnswerGoalInput,
  DraftGoalInput,
  GoalAnswered,
  GoalLinkInput,
  GoalList,
  GoalMoveInput,
  GoalQuestion,
  GoalTarget,
  GoalView,
  MoveGoalInput,
} from "./procedures.ts";
