/** preview [port]: serves the site as built, without building it; prints its address. */
import { serveSite } from './kit/site.ts';

console.log(await serveSite(Number(process.argv[2] ?? 4321)));
