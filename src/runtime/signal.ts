/** Tells the other tabs of this browser that an attempt has grown, and hears it from them. */
const NAME = 'lcs-attempts';

export interface Signal {
  /** Says that the attempt has changed. */
  announce(): void;
  close(): void;
}

/** Calls `changed` when another tab has changed attempt `id`. One channel says and hears, since a channel does not hear itself. */
export function signal(id: string, changed: () => void): Signal {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (message: MessageEvent<unknown>) => {
    if (message.data === id) changed();
  };
  return {
    announce: () => { channel.postMessage(id); },
    close: () => { channel.close(); },
  };
}
