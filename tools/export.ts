/** export handout CHAPTER|all [--locale zh|en] [--out FOLDER]: the handout of a chapter as a PDF, printed by Chromium from the site as it is built now. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chapters } from '../src/course/loaded.ts';
import { readable } from '../src/course/printed.ts';
import { findChromium, SWITCHES } from './chromium.ts';
import { optionsOf, wrongUse } from './kit/options.ts';
import { ROOT } from './kit/project.ts';
import { buildSite, serveSite } from './kit/site.ts';

const USAGE = 'npm run export -- handout CHAPTER|all [--locale zh|en] [--out FOLDER]   (a chapter is named ch03 or in full)';
const { values, positionals: [what, wanted, ...more] } = optionsOf(USAGE, { locale: { type: 'string', default: 'zh' }, out: { type: 'string', default: 'handouts' } });
const { locale } = values;
if (what !== 'handout' || wanted === undefined || more.length > 0) wrongUse(USAGE, 'Say what to export: handout, and which chapter.');
if (locale !== 'zh' && locale !== 'en') wrongUse(USAGE, `There is no language ${locale}.`);
const all = chapters.filter((chapter) => readable(chapter, locale).length > 0);
const chosen = all.filter(({ id }) => wanted === 'all' || id === wanted || id.split('-')[0] === wanted);
if (chosen.length === 0) wrongUse(USAGE, `No chapter ${wanted} has a text to print; there are ${all.map(({ id }) => id).join(', ')}.`);

const FOOTER = '<p style="width:100%;margin:0;text-align:center;font-size:8pt;color:#555"><span class="pageNumber"></span> / <span class="totalPages"></span></p>';

await buildSite(true);
const home = await serveSite(4400);
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...SWITCHES] });
const folder = path.resolve(ROOT, values.out);
mkdirSync(folder, { recursive: true });
const page = await browser.newPage();
for (const { id } of chosen) {
  const file = path.join(folder, `${id}${locale === 'zh' ? '' : `.${locale}`}.pdf`);
  await page.goto(`${home}${locale === 'zh' ? '' : `${locale}/`}course/${id}/handout/`, { waitUntil: 'networkidle' });
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: FOOTER });
  console.log(path.relative(ROOT, file));
}
await browser.close();
process.exit(0);
