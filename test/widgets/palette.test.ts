/** The hues of the statuses, as those see them who see fewer colours: told apart, and read on paper. */
import { expect } from 'chai';
import '../../widgets/target-gauge.js';

type Triple = [number, number, number];

/**
 * Colours in linear sRGB as seen without one kind of cone: Machado, Oliveira and Fernandes, “A physiologically-based model for
 * simulation of color vision deficiency” (2009), severity 1.
 */
const VISIONS: Record<string, [Triple, Triple, Triple]> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const HUES = ['met', 'on-track', 'at-risk', 'off-track', 'missed', 'neutral'];
const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 24, 28)' };
/** In OKLab, where 0.02 is just noticed between large fields side by side. */
const APART = 0.08;

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const parse = (color: string) =>
  color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number)
    .map(linear) as Triple;

const times = (rows: [Triple, Triple, Triple], [r, g, b]: Triple): Triple =>
  rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as Triple;

/** Björn Ottosson, “A perceptual color space for image processing” (2020). */
function toOklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: Triple, b: Triple) => Math.hypot(...a.map((value, index) => value - b[index]!));

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Triple, b: Triple) {
  const [less, more] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

/** The hues as an element on such paper computes them. */
function hues(scheme: 'light' | 'dark'): [name: string, color: Triple][] {
  const gauge = document.body.appendChild(document.createElement('nq-target-gauge'));
  gauge.style.colorScheme = scheme;
  const probe = gauge.shadowRoot!.appendChild(document.createElement('i'));
  const found = HUES.map((name): [string, Triple] => {
    probe.style.color = `var(--_${name})`;
    return [name, parse(getComputedStyle(probe).color)];
  });
  gauge.remove();
  return found;
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`The hues of the statuses on ${scheme} paper`, () => {
    for (const [vision, rows] of Object.entries(VISIONS)) {
      it(`are told apart by those who see ${vision}`, () => {
        const seen = hues(scheme).map(([name, color]) => [name, toOklab(times(rows, color))] as const);
        for (const [index, [name, one]] of seen.entries()) {
          for (const [other, another] of seen.slice(index + 1))
            expect(distance(one, another), `${name} and ${other}`).to.be.at.least(APART);
        }
      });
    }

    it('are read as text', () => {
      for (const [name, color] of hues(scheme))
        expect(contrast(color, parse(PAPER[scheme])), name).to.be.at.least(4.5);
    });
  });
}
