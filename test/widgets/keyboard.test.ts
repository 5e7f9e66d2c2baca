/** A walk by keyboard through every scene of the gallery: each stop in its order, each seen to have the focus, and out at the end. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { SCENES, createScene } from '../../demo/gallery/scenes.js';
import '../../widgets/index.js';
import { isDrawn, widgetsIn } from './scene.js';
import { until } from './page.js';

const stage = document.body.appendChild(document.createElement('main'));
const before = document.createElement('button');
const after = document.createElement('button');

/** What Tab should reach, in the order it is read in; arrows go on from there among the points of a trend. */
const stopsIn = (element: Element): HTMLElement[] =>
  [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(
      'button, input, select, summary, a[href], [tabindex="0"]',
    ),
  ].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]'),
  );

const named = (one: Element | null | undefined) =>
  one && `${one.localName} “${(one as HTMLElement).innerText || one.id}”`;

/** Whether one sees where the focus is: a line around it, or around the mark that stands for it. */
const isSeen = (one: Element) =>
  [undefined, '::before'].some((pseudo) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one, pseudo);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });

describe('By keyboard, a reader walks through', function () {
  this.timeout(60_000);

  for (const scene of SCENES) {
    it(scene.id, async () => {
      const element = createScene(scene, 'vi');
      stage.replaceChildren(before, element, after);
      const widgets = widgetsIn(element);
      for (const widget of widgets) await until(widget, () => isDrawn(widget, scene));
      before.focus();
      for (const stop of widgets.flatMap(stopsIn)) {
        await sendKeys({ press: 'Tab' });
        const reached = document.activeElement!.shadowRoot!.activeElement;
        expect(named(reached)).to.equal(named(stop));
        expect(reached).to.equal(stop);
        expect(isSeen(stop), `${named(stop)} shows that it has the focus`).to.equal(true);
      }
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(after);
    });
  }
});
