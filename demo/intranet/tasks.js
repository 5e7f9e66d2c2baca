/** The tasks of a document without targets, as a plain table. */
import { element } from '../documents.js';

const WORDS = {
  vi: {
    none: (count) => `Văn bản này không đặt chỉ tiêu; có ${count} nhiệm vụ.`,
    columns: ['Mục', 'Nhiệm vụ', 'Chủ trì', 'Cập nhật gần nhất'],
    nobody: 'văn bản không nêu',
    done: 'đã xong',
  },
  en: {
    none: (count) => `This document sets no targets; it has ${count} tasks.`,
    columns: ['Section', 'Task', 'Lead', 'Latest update'],
    nobody: 'not named',
    done: 'done',
  },
};

export function tasksTable({ organizations, bodies = [] }, tasks, language) {
  const words = WORDS[language];
  const names = new Map([...organizations, ...bodies].map(({ id, name }) => [id, nameOf(name)]));
  const head = element('tr', {}, ...words.columns.map((text) => element('th', { scope: 'col' }, text)));
  const rows = tasks.map(({ ref, name, lead = [], updates = [] }) =>
    element(
      'tr',
      {},
      element('td', {}, ref ?? ''),
      element('th', { scope: 'row' }, name),
      element('td', {}, lead.map((id) => names.get(id)).join('; ') || words.nobody),
      element('td', {}, latest(updates, words, language)),
    ),
  );
  return [
    element('p', {}, words.none(tasks.length)),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.columns[1] },
      element('table', { class: 'tasks' }, element('thead', {}, head), element('tbody', {}, ...rows)),
    ),
  ];
}

const nameOf = (name) => (typeof name === 'string' ? name : name.at(-1).name);

function latest(updates, words, language) {
  const update = updates.at(-1);
  if (!update) return '—';
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', { timeZone: 'UTC' });
  const state = update.text ?? (update.percent === undefined ? words.done : `${update.percent}%`);
  return `${date.format(new Date(update.date))}: ${update.done === false ? '' : state}`;
}
