/** start: builds the site, serves it on this computer only, and prints its address as the last line. */
import { buildSite, serveSite } from './kit/site.ts';

await buildSite();
console.log(`\n物流客户服务实训 · Logistics Customer Service Lab. Stop with Ctrl-C.\n${await serveSite(4321)}`);
