/** The small script of the course pages: drafts and the reader's place at once; earlier work only where this device holds any. */
import { now } from '../../runtime/clock.ts';
import { wireDrafts } from '../../runtime/drafts.ts';
import { followReading, readings } from '../../runtime/reading.ts';
import { ATTEMPTS, isUsed } from '../../runtime/used.ts';

wireDrafts();
const [, lesson] = /\/lessons\/([^/]+)\/$/.exec(location.pathname) ?? [];
const shows = document.querySelector('#resume, [data-best], [data-point], [data-lesson]') !== null;
if (shows && (isUsed(ATTEMPTS) || Object.keys(readings()).length > 0)) void import('./progress.ts').then(({ showProgress }) => showProgress()).catch(() => undefined);
if (lesson !== undefined) followReading(lesson, now);
