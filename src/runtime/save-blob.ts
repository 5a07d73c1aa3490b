/** Offers bytes as a file that the browser saves. */
export function saveBlob(file: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
}
