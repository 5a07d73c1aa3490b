/** A value that follows another once the page has been painted: what is dear to draw does not hold up the answer to a click. */
export function afterPaint<T>(read: () => T): { readonly value: T } {
  let value = $state.raw(read());
  $effect(() => {
    const next = read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The frame is painted after its callbacks; a task asked for within them comes behind it.
    const frame = requestAnimationFrame(() => { timer = setTimeout(() => { value = next; }); });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return { get value() { return value; } };
}
