/** Forms of the workshop after a wish: taken or refused, they show what stands. */

/** Waits for the wish, then has the form shown anew; a form that is gone, since the learner has turned to another step meanwhile, is left alone, and nothing of its step is read. */
export async function settled<E extends Element>(form: E | null, wish: Promise<void> | undefined, show: (form: E) => void): Promise<void> {
  await wish;
  if (form?.isConnected === true) show(form);
}
