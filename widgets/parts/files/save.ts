/** Files for readers to keep. */

/** How long a browser may take to begin to read what it was given; older ones on phones ask first. */
const PATIENCE = 40_000;

/** The anchor never stands in the page. */
export function saveFile(page: Document, name: string, blob: Blob): void {
  const anchor = page.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), PATIENCE);
}
