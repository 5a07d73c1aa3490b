/** Opens the search over the page, once at a time. */
import { mount, unmount } from 'svelte';
import SearchDialog from './SearchDialog.svelte';

let open = false;

export function openSearch(): void {
  if (open) return;
  open = true;
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
