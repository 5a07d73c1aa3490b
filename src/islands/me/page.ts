/** The small script of the course pages: drafts at once; earlier work only where this device holds any. */
import { wireDrafts } from '../../runtime/drafts.ts';
import { ATTEMPTS, isUsed } from '../../runtime/used.ts';

wireDrafts();
if (isUsed(ATTEMPTS) && document.querySelector('#resume, [data-best]') !== null) void import('./progress.ts').then(({ showProgress }) => showProgress()).catch(() => undefined);
