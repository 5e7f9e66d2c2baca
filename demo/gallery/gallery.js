/** The scenes of one element: chosen by name, on paper of either colour, at a width. */
import { element, fillSelect, language } from '../documents.js';
import { SCENES, createScene } from './scenes.js';

const ELEMENTS = [...new Set(SCENES.map((scene) => scene.element))];
const asked = new URLSearchParams(location.search).get('element');
const chosen = ELEMENTS.includes(asked) ? asked : ELEMENTS[0];

const picker = document.querySelector('#element');
fillSelect(
  picker,
  ELEMENTS.map((name) => [name, `<${name}> (${SCENES.filter((scene) => scene.element === name).length})`]),
  chosen,
);
picker.addEventListener('change', () => {
  location.search = new URLSearchParams({ element: picker.value });
});

const list = document.querySelector('#scenes');
for (const name of ['paper', 'width']) {
  const select = document.querySelector(`#${name}`);
  const set = () => (list.dataset[name] = select.value);
  select.value = new URLSearchParams(location.search).get(name) ?? select.value;
  select.addEventListener('change', set);
  set();
}

/** The name of a scene is also its address: `gallery/?element=nq-scorecard#scorecard/empty`. */
function figure(scene) {
  const name = element('a', { href: `#${scene.id}` }, scene[language]);
  return element(
    'figure',
    { id: scene.id },
    element('figcaption', {}, name, ' ', element('code', {}, scene.id)),
    createScene(scene, language),
  );
}

list.replaceChildren(...SCENES.filter((scene) => scene.element === chosen).map(figure));
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
