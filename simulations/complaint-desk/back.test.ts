/** One step back: only in practice, only after a critical error, and what was taken back leaves no trace but its count. */
import { describe, expect, test } from 'vitest';
import { EXPERT, lateDelivery, line, lostParcel, openDesk } from '../../tests/support/scenarios.ts';
import { complaintDesk } from './index.ts';
import type { RawAction } from '../kit/attempt.ts';
import type { Play } from '../kit/simulation.ts';
import type { DeskView } from './view.ts';

const BLAME: RawAction = { type: 'explain', wording: 'rule' };

function played(mode: 'practice' | 'exam', actions: readonly RawAction[]): Play<DeskView> {
  return actions.reduce((play, action) => {
    const next = play.send(action);
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    return next.value;
  }, openDesk(lostParcel, { mode }));
}
const context = (play: Play<DeskView>): unknown => play.snapshots().at(-1)?.context;

describe('a critical error', () => {
  test('is told at once in practice, and not in an exam', () => {
    expect(played('practice', [{ type: 'ack', wording: 'own' }, BLAME]).view().veto).toEqual(['blame-customer']);
    expect(played('exam', [{ type: 'ack', wording: 'own' }, BLAME]).view().veto).toEqual([]);
  });

  test('can be taken back in practice: the case is as before, the step back is counted, and only once', () => {
    const before = played('practice', [{ type: 'ack', wording: 'own' }]);
    const back = played('practice', [{ type: 'ack', wording: 'own' }, BLAME, { type: 'back' }]);
    expect(back.rejections.at(-1)).toBeUndefined();
    expect(context(back)).toEqual({ ...Object(context(before)), backs: 1, last: { code: 'back', facts: [], silent: false, broken: false } });
    expect(back.view().veto).toEqual([]);
    expect(back.view().done['explain']).toBeUndefined();
    expect(played('practice', [{ type: 'ack', wording: 'own' }, BLAME, { type: 'back' }, { type: 'back' }]).rejections.at(-1)).toEqual({ code: 'no-way-back' });
  });

  test('stays in an exam', () => {
    const play = played('exam', [{ type: 'ack', wording: 'own' }, BLAME, { type: 'back' }]);
    expect(play.rejections.at(-1)).toEqual({ code: 'no-way-back' });
    expect(play.legal().map(({ type }) => type)).not.toContain('back');
  });
});

test('a step that was no critical error cannot be taken back', () => {
  expect(played('practice', [{ type: 'ack', wording: 'plain' }, { type: 'back' }]).rejections.at(-1)).toEqual({ code: 'no-way-back' });
});

test('closing unconfirmed can be taken back, and the case goes on', () => {
  const play = played('practice', [{ type: 'ack', wording: 'own' }, { type: 'close' }, { type: 'back' }]);
  expect(play.view().over).toBe(false);
  expect(play.legal().some(({ type }) => type === 'listen')).toBe(true);
});

test('the expert line with a critical error taken back has its full mark, and the verdict says that a step was taken back', async () => {
  const actions = line(...EXPERT.late);
  const last = actions.length - 1;
  const detour = [...actions.slice(0, last), { type: 'special', special: 'editTracking' }, { type: 'back' }, ...actions.slice(last), { type: 'handIn' }];
  const opened = complaintDesk.open(lateDelivery, { format: 'lcs-attempt/1', simulation: 'complaint-desk', edition: complaintDesk.edition, setup: { scenario: 'late-delivery', seed: 1, mode: 'practice' }, actions: detour });
  const verdict = opened.ok ? await opened.value.verdict() : undefined;
  expect(verdict).toMatchObject({ status: 'graded', earned: 100, critical: [], outcome: { backs: 1 } });
});
