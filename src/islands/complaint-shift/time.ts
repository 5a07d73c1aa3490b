/** How a minute of a shift is written: 2:35 since it began. */
export const shiftTime = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
