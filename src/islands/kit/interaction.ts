/** The client directive `client:interaction`: an island in a text loads when it is first touched, or at once if it has been answered before on this device. */
import type { ClientDirective } from 'astro';
import { isUsed } from '../../runtime/used.ts';

const interaction: ClientDirective = (load, options, element) => {
  let started = false;
  let form: HTMLFormElement | undefined;

  /** Until the island lives, a submission is held back and given to it afterwards. */
  function held(event: Event): void {
    event.preventDefault();
    form = event.target instanceof HTMLFormElement ? event.target : undefined;
    void start();
  }
  async function start(): Promise<void> {
    if (started) return;
    started = true;
    const hydrate = await load();
    await hydrate();
    element.removeEventListener('submit', held, true);
    form?.requestSubmit();
  }
  element.addEventListener('submit', held, true);
  for (const event of ['pointerover', 'pointerdown', 'focusin']) element.addEventListener(event, () => void start(), { once: true, passive: true });
  if (isUsed(options.value)) void start();
};

export default interaction;
