export {
  MentorshipList,
  MentorshipSummary,
  MentorshipTarget,
  MentorshipView,
} from "./procedures.ts";
