/** A player who learnt the line of another case by heart: each of its steps that can be written here at all is done in turn. */
import type { RawAction } from '../attempt.ts';
import type { Template } from '../template.ts';
import type { Player } from './player.ts';

/** Whether every entry that the action names is on the menus of this moment. */
function fits(legal: readonly Template[], { type, ...fields }: RawAction): boolean {
  const template = legal.find((candidate) => candidate.type === type);
  return template !== undefined && Object.entries(fields).every(([name, value]) => {
    const domain = template.fields[name];
    if (domain?.kind === 'one') return domain.options.some((option) => option === value);
    return domain?.kind !== 'some' || (Array.isArray(value) && value.every((entry) => domain.options.some((option) => option === entry)));
  });
}

export function copier(line: readonly RawAction[]): Player<unknown> {
  let next = 0;
  return {
    name: 'line-of-another-case',
    act: ({ legal, step }) => {
      if (step === 0) next = 0;
      for (; next < line.length; ) {
        const action = line[next];
        next += 1;
        if (action !== undefined && fits(legal, action)) return action;
      }
      return null;
    },
  };
}
