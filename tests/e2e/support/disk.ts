/** What the browser keeps: attempts read from and put into the page's own IndexedDB, past the site's code. */
import type { Page } from '@playwright/test';
import type { StoredAttempt } from '../../../src/runtime/store.ts';
import { site } from './site.ts';

const NAME = 'logistics-customer-service-lab';

/** Every attempt on disk; the page must be one of the site's. */
export const onDisk = (page: Page): Promise<StoredAttempt[]> => page.evaluate((name) => new Promise<StoredAttempt[]>((resolve, reject) => {
  const request = indexedDB.open(name, 1);
  request.onerror = () => { reject(new Error('the database cannot be opened')); };
  request.onsuccess = () => {
    const database = request.result;
    const all = database.transaction('attempts').objectStore('attempts').getAll();
    all.onerror = () => { reject(new Error('the attempts cannot be read')); };
    all.onsuccess = () => {
      database.close();
      resolve(all.result);
    };
  };
}), NAME);

/** Opens the learner's own page, which makes the database, and puts these attempts into it. */
export async function putOnDisk(page: Page, records: readonly StoredAttempt[]): Promise<void> {
  await page.goto(site('/me/'));
  await page.locator('#history + *').filter({ hasNotText: '…' }).waitFor();
  await page.evaluate(([name, all]) => new Promise<void>((resolve, reject) => {
    localStorage.setItem('lcs-used', 'attempts');
    const request = indexedDB.open(name, 1);
    request.onerror = () => { reject(new Error('the database cannot be opened')); };
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('attempts', 'readwrite');
      for (const record of all) transaction.objectStore('attempts').put(record);
      transaction.onabort = () => { reject(new Error('the attempts cannot be written')); };
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  }), [NAME, records] as const);
}
