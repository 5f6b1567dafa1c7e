import type { ChoiceReason, DirectReason } from '../../api/types';
import type { Say } from '../text';

/** Why this ticket: the rule, the person's reason, and whom it passed. */
export function whyText({ why, passed, direct, automatic }: { why: ChoiceReason; passed?: number | null; direct?: DirectReason | null; automatic?: boolean }, say: Say): string {
  const parts = [say(`words.why.${why}`)];
  if (automatic) parts.unshift(say('words.automatic'));
  if (direct) parts.push(say(`words.direct.${direct}`));
  if (passed) parts.push(say('words.passed', { n: passed }));
  return parts.join(say('words.whyJoin'));
}
