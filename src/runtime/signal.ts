/** Tells the other tabs of this browser that an attempt has grown, and hears it from them. */
const NAME = 'lcs-attempts';

/** Says that attempt `id` has changed. */
export function announce(id: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(id);
  channel.close();
}

/** Calls `changed` when another tab has changed attempt `id`; gives the way to stop listening. */
export function hear(id: string, changed: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (message: MessageEvent<unknown>) => {
    if (message.data === id) changed();
  };
  return () => {
    channel.close();
  };
}
