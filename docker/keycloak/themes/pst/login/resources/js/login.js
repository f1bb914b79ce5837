// Who signs in in another tab is taken on from here; who starts another sign-in there gets this page fresh.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTabs, session } = document.body.dataset;
if (otherTabs) {
  startSessionPolling(otherTabs);
}
if (session) {
  checkAuthSession(session);
}
