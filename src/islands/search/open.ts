/** Opens the search over the page, once at a time. */
import { mount, unmount } from 'svelte';
import SearchDialog from './SearchDialog.svelte';
import { withSheet } from './sheet.ts';

let open = false;

export async function openSearch(): Promise<void> {
  if (open) return;
  open = true;
  await withSheet();
  const dialog = mount(SearchDialog, {
    target: document.body,
    props: {
      locale: document.documentElement.lang === 'en' ? 'en' : 'zh',
      onclose: () => {
        if (!open) return;
        open = false;
        void unmount(dialog);
      },
    },
  });
}
