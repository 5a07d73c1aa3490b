/** Works out what each step cost, off the main thread: some two thousand replays of a step. */
import { regretsOf } from '../../../simulations/kit/explore/regret.ts';
import type { Attempt } from '../../../simulations/kit/attempt.ts';
import { complaintDesk } from '../../../simulations/complaint-desk/index.ts';

export interface RegretJob { readonly content: unknown; readonly attempt: Attempt }

addEventListener('message', (event: MessageEvent<RegretJob>) => {
  const play = complaintDesk.open(event.data.content, event.data.attempt);
  if (play.ok) void regretsOf(play.value).then((regrets) => { postMessage(regrets); });
});
