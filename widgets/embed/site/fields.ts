/** What the page of the built folder is made of: labelled fields, and code to copy. Text stays text. */

type Choice = readonly [value: string, text: string];

export const put = (parent: Element, ...children: Element[]) => parent.replaceChildren(...children);

/** A field with its label: a list where there are choices. */
export function field(label: string, name: string, value: string, choices?: readonly Choice[]): HTMLElement {
  const whole = document.createElement('label');
  whole.append(label, choices ? listOf(name, value, choices) : lineOf(name, value));
  if (!choices) whole.className = 'whole';
  return whole;
}

function listOf(name: string, value: string, choices: readonly Choice[]): HTMLSelectElement {
  const list = document.createElement('select');
  list.name = name;
  for (const [one, text] of choices) list.add(new Option(text, one, one === value, one === value));
  return list;
}

function lineOf(name: string, value: string): HTMLInputElement {
  const line = document.createElement('input');
  return Object.assign(line, { name, value, type: 'text', spellcheck: false });
}

/** Code, and a button that takes it. */
export function codeBlock(code: string): HTMLElement {
  const block = document.createElement('div');
  block.className = 'code';
  const shown = document.createElement('pre');
  shown.textContent = code;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Sao chép';
  copy.addEventListener('click', () => void take(shown, copy));
  block.append(shown, copy);
  return block;
}

/** Where the page may not write to the clipboard, the code is marked for the reader to copy. */
async function take(shown: HTMLElement, button: HTMLButtonElement) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    button.textContent = 'Đã sao chép';
  } catch {
    getSelection()?.selectAllChildren(shown);
    button.textContent = 'Đã chọn mã: bấm Ctrl+C';
  }
}
