/** The client directive `client:interaction`: an island in a text loads when it is first touched, or at once if it has been answered before on this device. What was done to it meanwhile is given to it once it lives. */
import type { ClientDirective } from 'astro';
import { isUsed } from '../../runtime/used.ts';

const interaction: ClientDirective = (load, options, element) => {
  let started = false;
  let form: HTMLFormElement | undefined;
  /** Presses of buttons that are no choice of a form, and where a slider or a select was moved to. */
  let presses: HTMLElement[] = [];
  let set: { readonly field: HTMLInputElement | HTMLSelectElement; readonly value: string } | undefined;

  /** Until the island lives, a submission is held back and given to it afterwards. */
  function held(event: Event): void {
    event.preventDefault();
    form = event.target instanceof HTMLFormElement ? event.target : undefined;
    void start();
  }
  function pressed(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[type="button"]') : null;
    if (button !== null) presses.push(button);
  }
  function moved({ target }: Event): void {
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'range')) set = { field: target, value: target.value };
    void start();
  }
  async function start(): Promise<void> {
    if (started) return;
    started = true;
    const hydrate = await load();
    await hydrate();
    element.removeEventListener('submit', held, true);
    element.removeEventListener('click', pressed, true);
    element.removeEventListener('input', moved, true);
    form?.requestSubmit();
    for (const button of presses) button.click();
    presses = [];
    if (set !== undefined) {
      set.field.value = set.value;
      for (const event of ['input', 'change']) set.field.dispatchEvent(new Event(event, { bubbles: true }));
    }
  }
  element.addEventListener('submit', held, true);
  element.addEventListener('click', pressed, true);
  element.addEventListener('input', moved, true);
  for (const event of ['pointerover', 'pointerdown', 'focusin']) element.addEventListener(event, () => void start(), { once: true, passive: true });
  if (isUsed(options.value)) void start();
};

export default interaction;
