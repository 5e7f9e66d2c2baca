/** HTML as a strict filter reads it: what it would change, and the text that is left without tags. */

const TAGS = new Set(['p', 'strong', 'ul', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td']);

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
};

/** Tags that are not among the few, have attributes or are not closed; signs that stand for themselves and must not. */
export function faultsIn(html: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = html.replace(/<(\/?)([a-z]+)>/g, (tag, slash: string, name: string) => {
    if (!TAGS.has(name)) faults.push(tag);
    if (!slash) open.push(name);
    else if (open.pop() !== name) faults.push(tag);
    return '';
  });
  const signs = rest.replace(/&(amp|lt|gt|quot|#039);/g, '').match(/[<>&"']/g) ?? [];
  return [...faults, ...open, ...signs];
}

/** Without its tags: what words stand beside each other have a blank or a line between them. */
export const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#039);/g, (entity) => ENTITIES[entity]!);
