/** The scenes of a page of the docs, as the gallery and the tests show them; and the buttons that copy code. */
import { language } from '../documents.js';
import { SCENES, createScene } from '../gallery/scenes.js';

for (const figure of document.querySelectorAll('[data-scene]')) {
  const scene = createScene(
    SCENES.find(({ id }) => id === figure.dataset.scene),
    language,
  );
  // Below the heading of their section.
  scene.setAttribute('heading-level', '3');
  figure.append(scene);
}

// Browsers have no clipboard for pages without https, and may refuse it: then the code is at least chosen.
async function copy({ currentTarget: button }) {
  const code = button.parentElement.querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = button.dataset.done;
  } catch {
    getSelection().selectAllChildren(code);
  }
}

for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false;
  button.addEventListener('click', copy);
}
