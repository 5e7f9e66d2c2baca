import 'axe-core';
import '../../widgets/index.js';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
declare const axe: any;
it('x', async () => {
  console.log('axe', typeof axe, document.hasFocus());
  document.body.innerHTML = `<nq-target-gauge src="/__fixture/scene?of=missed" target="membership-rate" as-of="2026-06-01"><p id=f>Fallback</p></nq-target-gauge>`;
  await new Promise((r) => document.addEventListener('nq-load', r, { once: true }));
  const g = document.querySelector('nq-target-gauge')! as any;
  await g.updateComplete;
  console.log([...g.shadowRoot.children].map((c: any) => c.innerText).join('¶'));
  console.log(document.querySelector('#f')!.checkVisibility());
  await sendKeys({ press: 'Tab' });
  console.log(g.shadowRoot.activeElement?.localName);
  await sendKeys({ press: 'Enter' });
  console.log(g.shadowRoot.querySelector('details').open);
  for (const s of ['light', 'dark'] as const) {
    await emulateMedia({ colorScheme: s });
    const t = performance.now();
    const r = await axe.run(document.body);
    console.log(
      s,
      performance.now() - t,
      r.violations
        .map((v: any) => v.id + ': ' + v.nodes.map((n: any) => n.target + ' ' + n.failureSummary).join('; '))
        .join('\n'),
      matchMedia('(prefers-color-scheme: dark)').matches,
    );
  }
  const f = document.createElement('iframe');
  f.src = '/demo/index.html';
  f.width = '900';
  f.height = '900';
  document.body.append(f);
  await new Promise((r) => f.addEventListener('load', r, { once: true }));
  const d = f.contentDocument!;
  console.log(d.documentElement.outerHTML.slice(0, 700), d.querySelectorAll('script').length);
  try {
    const r = await axe.run(d, { iframes: false });
    console.log('cross', r.violations.length, r.passes.length, r.url);
  } catch (e) {
    console.log('cross fails', String(e));
  }
  try {
    const s = document.createElement('script');
    s.src = '/node_modules/axe-core/axe.min.js';
    const p = new Promise((res, rej) => {
      s.onload = res;
      s.onerror = rej;
    });
    d.head.append(s);
    await p;
    console.log('inner', typeof (f.contentWindow as any).axe);
    const r = await (f.contentWindow as any).axe.run();
    console.log(
      'inner',
      r.violations.map((v: any) => v.id),
      r.passes.length,
      r.url,
    );
  } catch (e) {
    console.log('inner fails', String(e));
  }
});
