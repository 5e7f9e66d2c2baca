/** What opens more in an element looks the same in all of them. */
import { expect } from 'chai';
import { SCENES, createScene } from '../../demo/gallery/scenes.js';
import '../../widgets/index.js';
import '../../widgets/chart.js';
import { until } from './page.js';

const stage = document.body.appendChild(document.createElement('main'));
// Below what is seen: charts are not drawn there, and need not be.
stage.style.paddingBlockStart = '5000px';

afterEach(() => stage.replaceChildren());

/** Size and place of every summary, from the box that opens. */
function looksIn(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('summary')].map((summary) => {
    const box = summary.parentElement!;
    const { fontSize, color } = getComputedStyle(summary);
    const { marginBlockStart, paddingInlineStart } = getComputedStyle(box);
    const { left, height } = summary.getBoundingClientRect();
    const indent = left - element.getBoundingClientRect().left;
    return JSON.stringify({ fontSize, color, marginBlockStart, paddingInlineStart, height, indent });
  });
}

describe('Summaries', () => {
  it('have one size, one colour, one place and one distance in every element', async () => {
    const looks = new Set<string>();
    let count = 0;
    for (const scene of SCENES.filter(({ id }) => id.endsWith('/usual'))) {
      const element = stage.appendChild(createScene(scene, 'vi'));
      await until(element, () => element.shadowRoot?.querySelector('[part=files] summary'));
      for (const look of looksIn(element)) {
        looks.add(look);
        count += 1;
      }
    }
    // Of files in eight elements, of figures in three, and of reasons in the gauge.
    expect(count).to.equal(12);
    expect([...looks]).to.have.lengthOf(1);
  });
});
